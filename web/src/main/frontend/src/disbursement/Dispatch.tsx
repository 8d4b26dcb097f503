import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Batch } from '../api/types';
import { countyAccountsQuery } from '../fund/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { DayField } from '../kit/fields';
import { Money } from '../kit/Money';
import { Hash } from '../kit/Pairs';
import { InWords } from '../kit/Words';
import { dispatchBatch, todayQuery } from './queries';

/** Makes the file for the bank. Sent is not paid. */
export function Dispatch({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const { data: today, isPending } = useQuery(todayQuery);
  const account = useQuery(countyAccountsQuery).data?.items.find(({ id }) => id === batch.countyAccountId);
  // Not sooner: a form takes its first day when it is made.
  if (isPending) return null;
  return (
    <CommandDialog<{ executeOn: string }, unknown>
      button={t('batch.dispatch')}
      primary
      width={640}
      name={`batch.dispatch.${batch.id}`}
      facts={[
        [t('batch.no'), batch.batchNo],
        [t('batch.count'), t('batch.payments', { count: batch.totalCount })],
        [t('batch.amount'), <Money amount={batch.totalAmount} reachable />],
        [t('approval.inWords'), <InWords amount={batch.totalAmount} />],
        [t('batch.account'), `${batch.countyAccountName} ${account?.account ?? ''}`],
        [t('countyAccount.bankName'), account?.bankName],
        [t('batch.sha256'), <Hash of={batch.sha256} />],
      ]}
      {...(today && { initial: { executeOn: today } })}
      version={batch.version}
      send={dispatchBatch(batch.id)}
      done={t('batch.dispatched')}
    >
      <DayField name="executeOn" label={t('batch.executeOn')} hint={t('batch.executeOnHint')} required />
    </CommandDialog>
  );
}
