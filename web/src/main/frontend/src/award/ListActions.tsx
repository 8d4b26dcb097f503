import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import type { Award } from '../api/types';
import { groupMoney } from '../kit/amounts';
import { ChosenLines } from '../kit/chosen';
import { CommandDialog } from '../kit/CommandDialog';
import { ChoiceField } from '../kit/fields';
import { instructAwards, issuedQuery, loadAwards, submitAwards } from './queries';

type Props = { rows: Award[]; onDone: () => void };

const linesOf = (rows: Award[]) =>
  rows.map(({ id, payeeName, enterpriseName, facilityName, ruleName, amount }) => ({
    key: id,
    label: payeeName === enterpriseName ? `${payeeName} · ${facilityName}` : `${payeeName}（${enterpriseName} · ${facilityName}）`,
    note: ruleName,
    amount,
  }));

/** Sends the ticked awards for approval, to be paid from one appropriation. */
export function SubmitAwards({ rows, onDone }: Props) {
  const { t } = useTranslation();
  const fit = rows.length > 0 && rows.every(({ state }) => state === 'PUBLICIZED');
  const ids = rows.map(({ id }) => id);
  const { data } = useQuery({ ...issuedQuery(rows[0]?.programmeId ?? ''), enabled: fit });
  const options = (data?.items ?? []).map(({ id, documentNo, sourceName, available }) => ({ value: id, label: t('award.appropriationChoice', { documentNo, sourceName, available: groupMoney(available) }) }));
  if (!useMay('finance-clerk')) return null;
  return (
    <CommandDialog<{ appropriationId: string }, unknown>
      key={ids.join()}
      button={t('award.submit', { count: rows.length })}
      name={`award.submit.${ids.join()}`}
      disabled={!fit}
      width={760}
      send={(key, { appropriationId }) => submitAwards(key, { awardIds: ids, appropriationId })}
      done={t('award.submitted', { count: rows.length })}
      onDone={onDone}
    >
      <ChosenLines lines={linesOf(rows)} load={loadAwards} />
      <ChoiceField name="appropriationId" label={t('award.appropriation')} options={options} hint={t('award.appropriationHint')} required />
    </CommandDialog>
  );
}

/** Instructs the payment of the ticked awards. */
export function InstructAwards({ rows, onDone }: Props) {
  const { t } = useTranslation();
  const fit = rows.length > 0 && rows.every(({ state }) => state === 'APPROVED');
  const ids = rows.map(({ id }) => id);
  if (!useMay('cashier')) return null;
  return (
    <CommandDialog<object, unknown>
      key={ids.join()}
      button={t('award.instruct', { count: rows.length })}
      name={`award.instruct.${ids.join()}`}
      disabled={!fit}
      width={760}
      send={(key) => instructAwards(key, { awardIds: ids })}
      done={t('award.instructed', { count: rows.length })}
      onDone={onDone}
    >
      <ChosenLines lines={linesOf(rows)} load={loadAwards} />
    </CommandDialog>
  );
}
