import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Instruction } from '../api/types';
import { Actors } from '../kit/Actors';
import { DocumentTimeline } from '../kit/DocumentTimeline';
import { Link } from '../kit/Link';
import { groupMoney } from '../kit/amounts';
import { Masked } from '../kit/Masked';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import { Timeline } from '../kit/Timeline';
import { InWords } from '../kit/Words';
import styles from './disbursement.module.css';
import { InstructionActions } from './InstructionActions';
import { eventsQuery, instructionQuery, type PaymentEvent } from './queries';
import { Subject } from './Subject';

/** One payment: to whom, what the bank said of it, and what came before and after it. */
export function InstructionPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(instructionQuery(id));
  const events = useQuery(eventsQuery(id));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  return (
    <>
      <PageHead
        title={data.payeeName}
        facts={
          <>
            <Status of="instruction" state={data.state} />
            <Money amount={data.amount} large />
            <span>
              <InWords amount={data.amount} />
            </span>
          </>
        }
        actions={<InstructionActions instruction={data} />}
      />
      <div className={styles.sides}>
        <div className={styles.panels}>
          <Panel title={t('instruction.what')}>
            <Facts instruction={data} file={events.data?.findLast(({ resultFileId }) => resultFileId)?.resultFileId} />
          </Panel>
          {data.reissueOf && <Corrected now={data} of={data.reissueOf} />}
        </div>
        <Panel title={t('instruction.events')}>{events.data ? <Events of={events.data} /> : <Skeleton active title={false} />}</Panel>
        <Actors of="PAYMENT_INSTRUCTION" id={id} />
        <DocumentTimeline of="PAYMENT_INSTRUCTION" id={id} />
      </div>
    </>
  );
}

function Facts({ instruction: i, file }: { instruction: Instruction; file: string | undefined }) {
  const { t } = useTranslation();
  return (
    <Pairs
      of={[
        [t('instruction.payee'), i.payeeName],
        [t('instruction.account'), <Masked masked={i.account} label={t('instruction.account')} />],
        [t('instruction.bankCode'), i.bankCode],
        [t('instruction.amount'), <Money amount={i.amount} reachable />],
        [t('instruction.remittance'), i.remittance],
        [t('instruction.endToEndId'), <code>{i.endToEndId}</code>],
        [t('instruction.subject'), <Subject of={i} />],
        [t('instruction.appropriation'), <Link to={`/appropriations/${i.appropriationId}`}>{t('instruction.openAppropriation')}</Link>],
        [t('instruction.use'), i.useCode],
        [t('instruction.batch'), i.batchId && <Link to={`/payment-batches/${i.batchId}`}>{i.batchNo}</Link>],
        [t('instruction.bankReference'), i.bankReference],
        [t('instruction.bankFile'), file && i.batchId && <Link to={`/payment-batches/${i.batchId}/results/${file}`}>{t('instruction.openBankFile')}</Link>],
        [t('instruction.bookedOn'), i.bookedOn],
        [t('instruction.reason'), [i.reasonCode, i.reasonText].filter(Boolean).join(' ')],
        [t('instruction.after'), i.reissuedAs && <Link to={`/payment-instructions/${i.reissuedAs}`}>{t('instruction.reissuedAs')}</Link>],
        [t('instruction.createdBy'), <>{i.createdBy} <Moment at={i.recordedAt} /></>],
      ]}
    />
  );
}

/** What is otherwise than in the payment that came back. */
function Corrected({ now, of }: { now: Instruction; of: string }) {
  const { t } = useTranslation();
  const { data: was } = useQuery(instructionQuery(of));
  if (!was) return null;
  const rows: [string, string, string][] = [
    [t('instruction.payee'), was.payeeName, now.payeeName],
    [t('instruction.account'), was.account, now.account],
    [t('instruction.bankCode'), was.bankCode, now.bankCode],
    [t('instruction.amount'), groupMoney(was.amount), groupMoney(now.amount)],
  ];
  return (
    <Panel title={t('instruction.corrected')} extra={<Link to={`/payment-instructions/${of}`}>{t('instruction.openReturned')}</Link>}>
      <table className={styles.compare}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('instruction.was')}</th>
            <th scope="col">{t('instruction.now')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, before, after]) => (
            <tr key={name} data-changed={before !== after}>
              <th scope="row">{name}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** What happened to the payment, the latest first. */
function Events({ of }: { of: PaymentEvent[] }) {
  const { t } = useTranslation();
  const why = ({ bankReference, reasonCode, reasonText, bookedOn }: PaymentEvent) =>
    [bankReference && t('instruction.referenceIs', { bankReference }), bookedOn && t('instruction.bookedOnIs', { bookedOn }), reasonCode, reasonText].filter(Boolean).join('　') || undefined;
  return <Timeline of={of.map((event) => ({ key: event.id, at: event.recordedAt, who: event.recordedBy, what: t(`instruction.event_${event.kind}`), why: why(event) })).reverse()} />;
}
