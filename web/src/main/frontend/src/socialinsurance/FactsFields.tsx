import { useTranslation } from 'react-i18next';
import { CheckField, ChoiceField, FigureField, MoneyField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import type { Columns } from '../quote/quote';
import { Rows } from '../quote/Rows';
import type { Facts, Transfer } from './queries';

const years: Columns = { columns: { year: 'whole', monthlyWage: 'money', months: 'whole' } };
const bases = ['WHOLE', 'REMAINING'] as const;

/** What the amount is computed from, as the scheme asks; `inService` moves the relation only. */
export function FactsFields({ scheme, inService }: { scheme: Transfer['scheme']; inService: boolean }) {
  const { t } = useTranslation();
  if (scheme === 'PENSION') return <Rows name="years" of={years} under={['facts', 'pension']} />;
  if (scheme === 'MEDICAL') return <MoneyField name={['facts', 'medicalBalance']} label={t('transfer.medicalBalance')} required />;
  if (scheme !== 'UNEMPLOYMENT') return <p>{t('transfer.joinedAnew')}</p>;
  return (
    <>
      <CheckField name={['facts', 'inService']} label={t('transfer.inService')} />
      {!inService && (
        <div className={kit.fields}>
          <FigureField name={['facts', 'unemployment', 'contributionYears']} label={t('quote.field_contributionYears')} whole required hint={t('quote.fullYears')} />
          <MoneyField name={['facts', 'unemployment', 'monthlyBenefit']} label={t('quote.field_monthlyBenefit')} required />
          <FigureField name={['facts', 'unemployment', 'monthsDrawn']} label={t('quote.field_monthsDrawn')} whole required />
          <ChoiceField name={['facts', 'unemployment', 'basis']} label={t('quote.field_basis')} options={bases.map((value) => ({ value, label: t(`quote.basis_${value}`) }))} hint={t('quote.stored')} />
        </div>
      )}
    </>
  );
}

/** Only the part of the scheme is sent, and no row that was left empty. */
export function factsOf(scheme: Transfer['scheme'], facts?: Partial<Facts>): Facts {
  const inService = scheme === 'UNEMPLOYMENT' && facts?.inService === true;
  const given = (facts?.pension?.years ?? []).filter((row) => Object.values(row ?? {}).some((cell) => cell != null));
  return {
    inService,
    ...(scheme === 'PENSION' && { pension: { years: given } }),
    ...(scheme === 'MEDICAL' && facts?.medicalBalance && { medicalBalance: facts.medicalBalance }),
    ...(scheme === 'UNEMPLOYMENT' && !inService && facts?.unemployment && { unemployment: facts.unemployment }),
  };
}
