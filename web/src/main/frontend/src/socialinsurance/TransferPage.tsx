import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMay } from '../api/queries';
import { DocumentTimeline } from '../kit/DocumentTimeline';
import { Due } from '../kit/Due';
import layout from '../kit/layout.module.css';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Sample } from '../kit/Sample';
import { Status } from '../kit/Status';
import { Actions } from './Actions';
import { Amount } from './Amount';
import { Files } from './Files';
import { Print } from './Print';
import { transferQuery, type TransferDetail } from './queries';
import { Events, Steps } from './Steps';

/** One transfer: where it is and until when, what was done, what moves and what came. */
export function TransferPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const clerk = useMay('hr-clerk');
  const reviewer = useMay('hr-reviewer');
  const { data, error, refetch } = useQuery(transferQuery(id));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  const { transfer } = data;
  return (
    <>
      <PageHead
        title={`${transfer.name} ${t(`transfer.scheme_${transfer.scheme}`)}`}
        facts={
          <>
            <Status of="transfer" state={transfer.state} />
            <span>{transfer.stepName}</span>
            <span>{transfer.desk}</span>
            {transfer.dueOn && <Due on={transfer.dueOn} left={transfer.daysLeft} />}
            <Sample of={transfer} />
          </>
        }
        actions={clerk ? <Actions of={data} /> : reviewer && <Print of={data} />}
      />
      <div className={layout.panels}>
        {transfer.state === 'MISMATCH' && <p className={layout.caution}>{t('transfer.mismatch', { sent: transfer.sent, received: transfer.received })}</p>}
        <Panel title={t('transfer.steps')} note={t('transfer.stepsNote', { day: transfer.stepsFrom })}>
          <Steps of={data} />
        </Panel>
        <div className={layout.two}>
          <Facts of={data} />
          <Amount of={data} />
        </div>
        <Panel title={t('transfer.events')}>
          <Events of={data} />
        </Panel>
        {(transfer.outside || transfer.incoming) && <Files of={data} />}
        <DocumentTimeline of="INSURANCE_TRANSFER" id={id} />
      </div>
    </>
  );
}

function Facts({ of: { transfer } }: { of: TransferDetail }) {
  const { t } = useTranslation();
  const { workerId, name, citizenIdMasked, enterpriseName, leftOn, fromAgency, toAgency, outside, incoming, openedBy, openedOn, closedOn } = transfer;
  return (
    <Panel title={t('transfer.one')}>
      <Pairs
        of={[
          [t('worker.name'), workerId ? <Link to={`/workers/${workerId}`}>{name}</Link> : name],
          [t('worker.citizenId'), citizenIdMasked],
          [t('transfer.enterprise'), enterpriseName],
          [t('worker.contractTo'), leftOn],
          [t('transfer.from'), incoming ? `${fromAgency}（${t('transfer.outside')}）` : fromAgency],
          [t('transfer.to'), outside ? `${toAgency}（${t('transfer.outside')}）` : toAgency],
          [t('transfer.openedOn'), `${openedOn} ${openedBy}`],
          [t('transfer.closedOn'), closedOn],
          [t('transfer.computed'), transfer.computed && <Money amount={transfer.computed} />],
          [t('transfer.sent'), <Money amount={transfer.sent} />],
          [t('transfer.received'), <Money amount={transfer.received} />],
        ]}
      />
    </Panel>
  );
}
