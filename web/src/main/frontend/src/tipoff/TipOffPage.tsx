import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMay } from '../api/queries';
import type { Reporter, TipOff } from '../api/types';
import { Link } from '../kit/Link';
import layout from '../kit/layout.module.css';
import { Masked } from '../kit/Masked';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { Sample } from '../kit/Sample';
import { Status } from '../kit/Status';
import { Conclude, Reward } from './TipOffCommands';
import { reportersQuery, revealReporter, tipOffQuery } from './queries';

/** One report: what was found of it, and how the reward of each code stands. */
export function TipOffPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const mayConclude = useMay('industry-reviewer');
  const mayReward = useMay('finance-clerk');
  const { data: tipOff, error, refetch } = useQuery(tipOffQuery(id));
  if (error && !tipOff) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!tipOff) return <Skeleton active aria-label={t('app.loading')} />;
  const { state, rewarded, enterpriseName, facilityName, finding, verifiedBy, verifiedAt } = tipOff;
  return (
    <>
      <PageHead
        title={`${t('tipOff.one')} ${enterpriseName} · ${facilityName}`}
        facts={
          <>
            <Status of="tipOff" state={state} />
            <Sample of={tipOff} />
          </>
        }
        actions={
          <>
            {mayConclude && state === 'RECEIVED' && <Conclude tipOff={tipOff} />}
            {mayReward && state === 'VERIFIED' && rewarded === 0 && <Reward tipOff={tipOff} />}
          </>
        }
      />
      <div className={layout.panels}>
        <Panel title={t('tipOff.facts')}>
          <Pairs
            of={[
              [t('tipOff.closure'), <Link to={`/closures/${tipOff.closureId}`}>{`${enterpriseName} · ${facilityName}`}</Link>],
              [t('tipOff.programme'), tipOff.programmeCode],
              [t('tipOff.closedOn'), tipOff.closedOn],
              [t('tipOff.reportedOn'), tipOff.reportedOn],
              [t('tipOff.receivedBy'), <>{tipOff.receivedBy} <Moment at={tipOff.recordedAt} /></>],
              [t('tipOff.finding'), finding],
              [t('tipOff.verifiedBy'), verifiedBy && verifiedAt && <>{verifiedBy} <Moment at={verifiedAt} /></>],
            ]}
          />
        </Panel>
        <Panel title={t('tipOff.reporters')} note={t('tipOff.secret')}>
          <Codes of={tipOff} />
        </Panel>
      </div>
    </>
  );
}

function Codes({ of: { id } }: { of: TipOff }) {
  const { t } = useTranslation();
  const pays = useMay('cashier');
  const { data = [], error, refetch } = useQuery(reportersQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  return (
    <PlainTable<Reporter>
      aria-label={t('tipOff.reporters')}
      rowKey="id"
      dataSource={data}
      columns={[
        { title: t('tipOff.place'), dataIndex: 'place', align: 'right' },
        { title: t('tipOff.code'), render: (_, { id: reporterId, code }) => <Masked masked={code} label={t('tipOff.identityOf', { code })} {...(pays && { reveal: revealReporter(id, reporterId) })} /> },
        { title: t('tipOff.award'), render: (_, { awardId, ruleName }) => (awardId ? <Link to={`/awards/${awardId}`}>{ruleName}</Link> : t('tipOff.noAward')) },
        { title: t('tipOff.awardState'), render: (_, { awardState }) => awardState && <Status of="award" state={awardState} /> },
        { title: t('tipOff.amount'), align: 'right', render: (_, { amount }) => amount && <Money amount={amount} /> },
      ]}
    />
  );
}
