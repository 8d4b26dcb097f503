import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMay } from '../api/queries';
import { casesOfQuery } from '../approval/queries';
import { Actors } from '../kit/Actors';
import { CommandDialog } from '../kit/CommandDialog';
import { DocumentTimeline } from '../kit/DocumentTimeline';
import layout from '../kit/layout.module.css';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Sample } from '../kit/Sample';
import { Status } from '../kit/Status';
import { ClaimTable } from './ClaimTable';
import { HeldList } from './HeldList';
import { discard, pay, sheetQuery, submit, type Paid, type Sheet } from './queries';

/** One sheet: its lines, its approval, and how far it is paid. */
export function SheetPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: sheet, error, refetch } = useQuery(sheetQuery(id));
  const [paid, setPaid] = useState<Paid>();
  if (error && !sheet) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!sheet) return <Skeleton active aria-label={t('app.loading')} />;
  return (
    <>
      <PageHead
        title={sheet.sheetNo}
        facts={
          <>
            <Status of="subsidySheet" state={sheet.state} />
            <span>{t(`subsidy.kind_${sheet.kind}`)}</span>
            <Money amount={sheet.amount} large />
            <Sample of={sheet} />
          </>
        }
        actions={<Commands sheet={sheet} onPaid={setPaid} />}
      />
      <div className={layout.panels}>
        {paid && paid.heldCount > 0 && <HeldList count={paid.heldCount} held={paid.held} />}
        <SheetBasis sheet={sheet} />
        <Panel title={t('subsidy.claims')}>
          <ClaimTable filter={{ sheetId: id }} empty={<Nothing title={t('subsidy.emptyTitle')} />} />
        </Panel>
        <Actors of="SUBSIDY_SHEET" id={id} />
        <DocumentTimeline of="SUBSIDY_SHEET" id={id} />
      </div>
    </>
  );
}

function SheetBasis({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const cases = useQuery(casesOfQuery(sheet.id)).data?.items ?? [];
  return (
    <Panel title={t('subsidy.sheet')}>
      <Pairs
        of={[
          [t('subsidy.programme'), sheet.programmeName],
          [t('subsidy.appropriation'), <Link to={`/appropriations/${sheet.appropriationId}`}>{sheet.appropriationNo}</Link>],
          [t('subsidy.use'), sheet.useCode],
          [t('subsidy.lines'), sheet.lines],
          [t('subsidy.amount'), <Money amount={sheet.amount} />],
          [t('subsidy.paid'), <Money amount={sheet.paidAmount} />],
          [t('subsidy.calculatedBy'), <>{sheet.calculatedBy} <Moment at={sheet.recordedAt} /></>],
          ...cases.map(({ id, state, title }): [string, React.ReactNode] => [
            t('approval.one'),
            <>
              <Link to={`/approvals/${id}`}>{title}</Link> <Status of="approval" state={state} />
            </>,
          ]),
          [t('approval.sha256'), <Hash of={sheet.sha256} />],
        ]}
      />
    </Panel>
  );
}

/** What the reader may do next with the sheet; the server decides again. */
function Commands({ sheet: { id, state, sheetNo, amount }, onPaid }: { sheet: Sheet; onPaid: (paid: Paid) => void }) {
  const { t } = useTranslation();
  const finance = useMay('finance-clerk');
  const cashier = useMay('cashier');
  const facts: [string, React.ReactNode][] = [
    [t('subsidy.sheetNo'), sheetNo],
    [t('subsidy.amount'), <Money amount={amount} />],
  ];
  return (
    <>
      {finance && state === 'CALCULATED' && <CommandDialog<object, unknown> button={t('subsidy.discard')} name={`subsidy.discard.${id}`} facts={facts} send={discard(id)} done={t('subsidy.discarded')} />}
      {finance && state === 'CALCULATED' && <CommandDialog<object, unknown> button={t('subsidy.submit')} primary name={`subsidy.submit.${id}`} facts={facts} send={submit(id)} done={t('subsidy.submitted')} />}
      {cashier && (state === 'APPROVED' || state === 'PAYING') && <CommandDialog<object, Paid> button={t('subsidy.pay')} primary name={`subsidy.pay.${id}`} facts={facts} send={pay(id)} done={t('subsidy.payDone')} onDone={onPaid} />}
    </>
  );
}
