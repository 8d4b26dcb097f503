import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import type { LateFeeQuestion, LateFeeQuote, PensionTransferQuestion, PensionTransferQuote } from '../api/types';
import type { UnemploymentTransferQuestion, UnemploymentTransferQuote } from '../api/types';
import { ChoiceField, FigureField, MoneyField } from '../kit/fields';
import { Money } from '../kit/Money';
import { InWords } from '../kit/Words';
import { Explained } from './Explained';
import { Rows } from './Rows';
import type { Columns, Quote } from './quote';

const years: Columns = { columns: { year: 'whole', monthlyWage: 'money', months: 'whole' } };

const pensionTransfer: Quote<PensionTransferQuote> = {
  key: 'pension-transfer',
  ofProgramme: false,
  wide: true,
  kinds: { years },
  initial: () => ({ years: [{}, {}, {}] }),
  ask: async (question) => (await answer(api.POST('/api/v1/quotes/pension-transfer', { body: { years: [], ...question } as PensionTransferQuestion }))) as PensionTransferQuote,
  Fields: function Fields() {
    return <Rows name="years" of={years} />;
  },
  Answer: function Answer({ of }) {
    const { t } = useTranslation();
    return (
      <Explained
        of={of}
        total={of.amount}
        figures={[
          [t('quote.pooled'), <Money amount={of.pooled} />],
          [t('quote.personalPrincipal'), <Money amount={of.personalPrincipal} />],
          [t('quote.transferred'), <Money amount={of.amount} large />],
          [t('quote.words'), <InWords amount={of.amount} />],
        ]}
      />
    );
  },
};

const bases = ['WHOLE', 'REMAINING'] as const;

const unemploymentTransfer: Quote<UnemploymentTransferQuote> = {
  key: 'unemployment-transfer',
  ofProgramme: false,
  kinds: { contributionYears: 'whole', monthlyBenefit: 'text', monthsDrawn: 'whole', basis: 'text' },
  initial: () => ({ monthsDrawn: 0 }),
  ask: async (question) => (await answer(api.POST('/api/v1/quotes/unemployment-transfer', { body: question as UnemploymentTransferQuestion }))) as UnemploymentTransferQuote,
  Fields: function Fields() {
    const { t } = useTranslation();
    return (
      <>
        <FigureField name="contributionYears" label={t('quote.field_contributionYears')} whole required hint={t('quote.fullYears')} />
        <MoneyField name="monthlyBenefit" label={t('quote.field_monthlyBenefit')} required />
        <FigureField name="monthsDrawn" label={t('quote.field_monthsDrawn')} whole required />
        <ChoiceField name="basis" label={t('quote.field_basis')} options={bases.map((value) => ({ value, label: t(`quote.basis_${value}`) }))} hint={t('quote.stored')} />
      </>
    );
  },
  Answer: function Answer({ of }) {
    const { t } = useTranslation();
    return (
      <Explained
        of={of}
        total={of.amount}
        figures={[
          [t('quote.benefitMonths'), of.benefitMonths],
          [t('quote.undrawn'), <Money amount={of.undrawn} />],
          [t('quote.supplement'), <Money amount={of.supplement} />],
          [t('quote.transferred'), <Money amount={of.amount} large />],
          [t('quote.words'), <InWords amount={of.amount} />],
        ]}
      />
    );
  },
};

const lateFee: Quote<LateFeeQuote> = {
  key: 'late-fee',
  ofProgramme: false,
  kinds: { principal: 'text', days: 'whole' },
  ask: async (question) => (await answer(api.POST('/api/v1/quotes/late-fee', { body: question as LateFeeQuestion }))) as LateFeeQuote,
  Fields: function Fields() {
    const { t } = useTranslation();
    return (
      <>
        <MoneyField name="principal" label={t('quote.field_principal')} required />
        <FigureField name="days" label={t('quote.field_days')} whole required />
      </>
    );
  },
  Answer: function Answer({ of }) {
    const { t } = useTranslation();
    return (
      <Explained
        of={of}
        total={of.amount}
        figures={[
          [t('quote.amount'), <Money amount={of.amount} large />],
          [t('quote.words'), <InWords amount={of.amount} />],
        ]}
      />
    );
  },
};

/** What moves, or is owed, in social insurance. */
export const ofInsurance = [pensionTransfer, unemploymentTransfer, lateFee];
