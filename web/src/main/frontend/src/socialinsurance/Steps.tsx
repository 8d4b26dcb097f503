import { useTranslation } from 'react-i18next';
import { Due } from '../kit/Due';
import { Money } from '../kit/Money';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { ToConfirm } from '../kit/Status';
import type { TransferDetail, TransferEvent } from './queries';

/** Every step in order, with the last time that the case was at it. */
export function Steps({ of: { steps, runs, transfer } }: { of: TransferDetail }) {
  const { t } = useTranslation();
  const lastOf = (stepNo: number) => runs.findLast((run) => run.stepNo === stepNo);
  const standing = (stepNo: number) => {
    const run = lastOf(stepNo);
    if (!run) return '';
    if (!run.endedOn) return t('transfer.running');
    return run.returned ? t('transfer.returnedOn', { day: run.endedOn }) : run.endedOn;
  };
  return (
    <PlainTable
      aria-label={t('transfer.steps')}
      rowKey="stepNo"
      dataSource={steps}
      columns={[
        { title: t('transfer.no'), dataIndex: 'stepNo', align: 'right' },
        { title: t('transfer.step'), dataIndex: 'name' },
        { title: t('transfer.side'), render: (_, { side }) => (side === 'OLD' ? transfer.fromAgency : transfer.toAgency) },
        { title: t('transfer.workingDays'), align: 'right', render: (_, { workingDays, stepNo }) => lastOf(stepNo)?.daysGiven ?? workingDays ?? t('transfer.noDays') },
        { title: t('transfer.since'), render: (_, { stepNo }) => lastOf(stepNo)?.since },
        {
          title: t('transfer.due'),
          render: (_, { stepNo }) => <Due on={lastOf(stepNo)?.dueOn} left={stepNo === transfer.stepNo ? transfer.daysLeft : null} />,
        },
        { title: t('transfer.doneOn'), render: (_, { stepNo }) => standing(stepNo) },
        { title: t('transfer.used'), align: 'right', render: (_, { stepNo }) => lastOf(stepNo)?.daysUsed },
        { title: t('transfer.late'), render: (_, { stepNo }) => lastOf(stepNo)?.late && t('transfer.wasLate') },
        { title: t('transfer.document'), render: (_, { document, article, toConfirm }) => <>{`${document} ${article} `}{toConfirm && <ToConfirm />}</> },
      ]}
    />
  );
}

/** What was done and sent back, by whom and why; nothing of it is ever changed. */
export function Events({ of: { events, steps } }: { of: TransferDetail }) {
  const { t } = useTranslation();
  return (
    <PlainTable<TransferEvent>
      aria-label={t('transfer.events')}
      rowKey="seq"
      dataSource={events}
      empty={<Nothing title={t('transfer.noEvents')} />}
      columns={[
        { title: t('transfer.day'), dataIndex: 'happenedOn' },
        { title: t('transfer.event'), render: (_, { kind }) => t(`transfer.event_${kind}`) },
        { title: t('transfer.step'), render: (_, { stepNo }) => steps.find((step) => step.stepNo === stepNo)?.name },
        { title: t('transfer.side'), render: (_, { side }) => t(`transfer.side_${side}`) },
        { title: t('transfer.amount'), align: 'right', render: (_, { amount }) => amount && <Money amount={amount} /> },
        { title: t('transfer.movedOn'), dataIndex: 'movedOn' },
        { title: t('transfer.reason'), dataIndex: 'reason' },
        { title: t('transfer.clock'), render: (_, { clock, daysLeft }) => clock && t(`transfer.clock_${clock}`, { days: daysLeft ?? '—' }) },
        { title: t('transfer.by'), render: (_, { doneBy, recordedAt }) => <>{doneBy} <Moment at={recordedAt} /></> },
      ]}
    />
  );
}
