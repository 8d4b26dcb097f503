import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { loadAppropriations } from '../fund/queries';
import { groupMoney } from '../kit/amounts';
import { CommandDialog } from '../kit/CommandDialog';
import { ChoiceField, DayField } from '../kit/fields';
import { LinkButton } from '../kit/LinkButton';
import { Money } from '../kit/Money';
import { calculate, pay, submit, type Sheet } from './queries';

/** What the reader may do next with the sheet; the server decides again. */
export function Commands({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const finance = useMay('finance-clerk');
  const cashier = useMay('cashier');
  const hr = useMay('hr-clerk');
  const { id, state } = sheet;
  const facts: [string, React.ReactNode][] = [
    [t('severance.enterprise'), sheet.enterpriseName],
    [t('severance.workers'), sheet.workers],
    ...(sheet.net ? [[t('severance.net'), <Money amount={sheet.net} />] as [string, React.ReactNode]] : []),
  ];
  return (
    <>
      {finance && state === 'DRAFT' && <Calculate sheet={sheet} facts={facts} />}
      {finance && state === 'CALCULATED' && <CommandDialog<object, unknown> button={t('severance.submit')} primary name={`severance.submit.${id}`} facts={facts} send={submit(id)} done={t('severance.submitted')} />}
      {cashier && (state === 'APPROVED' || state === 'PAYING') && (
        <CommandDialog<object, unknown> button={t('severance.pay')} primary name={`severance.pay.${id}`} facts={facts} send={pay(id)} done={t('severance.payDone')}>
          <p>{t('severance.payHint')}</p>
        </CommandDialog>
      )}
      {hr && (state === 'REFUSED' || state === 'CALCULATED' || state === 'TAKEN_BACK') && <LinkButton to={`/severance-sheets/new?revises=${id}`}>{t('severance.revise')}</LinkButton>}
    </>
  );
}

function Calculate({ sheet, facts }: { sheet: Sheet; facts: [string, React.ReactNode][] }) {
  const { t } = useTranslation();
  const query = { state: 'ISSUED', programmeId: sheet.programmeId, page: 0, size: 500 };
  const { data } = useQuery({ queryKey: ['appropriations', 'to-compensate', query], queryFn: () => loadAppropriations(query) });
  const sources = data?.items ?? [];
  return (
    <CommandDialog<{ appropriationId: string; payOn: string }, unknown>
      button={t('severance.calculate')}
      primary
      name={`severance.calculate.${sheet.id}`}
      facts={facts}
      send={calculate(sheet.id)}
      done={t('severance.calculating')}
    >
      <p>{t('severance.calculateHint')}</p>
      <ChoiceField
        name="appropriationId"
        label={t('severance.appropriation')}
        options={sources.map(({ id, documentNo, available }) => ({ value: id, label: `${documentNo}（${t('funds.available')} ${groupMoney(available)}）` }))}
        required
      />
      <DayField name="payOn" label={t('severance.payOn')} required />
    </CommandDialog>
  );
}
