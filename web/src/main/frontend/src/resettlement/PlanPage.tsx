import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { ResettlementPlanDetail } from '../api/types';
import { casesOfQuery } from '../approval/queries';
import { Actors } from '../kit/Actors';
import { DocumentTimeline } from '../kit/DocumentTimeline';
import layout from '../kit/layout.module.css';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Sample } from '../kit/Sample';
import { Status } from '../kit/Status';
import { Counted, CountButton } from '../reporting/Counted';
import { Channels, Gate, Uses, Voted } from './Parts';
import { planQuery } from './queries';
import styles from './resettlement.module.css';

/** One plan: who goes which way, paid from what, how it was voted and reported, and whether workers may be paid. */
export function PlanPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(planQuery(id));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  const { plan, gate } = data;
  return (
    <>
      <PageHead
        title={plan.enterpriseName}
        facts={
          <>
            <Status of="resettlementPlan" state={plan.state} />
            <span>{t('resettlement.affectedOf', { affected: plan.affected, staff: plan.staff })}</span>
            <Money amount={plan.amount} large />
            <Sample of={plan} />
          </>
        }
        actions={<CountButton terms={{ kind: 'PLAN_CHECK', planId: id }} />}
      />
      <div className={layout.panels}>
        <Panel title={t('resettlement.gate')} note={t(`resettlement.gate_${gate.open}`, { day: gate.day })}>
          <Gate of={data} />
        </Panel>
        <div className={layout.two}>
          <Panel title={t('resettlement.channels')}>
            <Channels of={data} />
          </Panel>
          <Panel title={t('resettlement.uses')} note={t('home.unit')}>
            <Uses of={data} />
          </Panel>
        </div>
        <div className={layout.two}>
          <Facts of={data} />
          <Panel title={t('resettlement.voted')}>
            <Voted of={data} />
          </Panel>
        </div>
        <Panel title={t('resettlement.riskPlan')}>
          <p className={styles.text}>{data.riskPlan}</p>
        </Panel>
        <Counted of={{ kind: 'PLAN_CHECK', planId: id }} />
        <Actors of="RESETTLEMENT_PLAN" id={id} />
        <DocumentTimeline of="RESETTLEMENT_PLAN" id={id} />
      </div>
    </>
  );
}

function Facts({ of: { plan, revises } }: { of: ResettlementPlanDetail }) {
  const { t } = useTranslation();
  const cases = useQuery(casesOfQuery(plan.id)).data?.items ?? [];
  return (
    <Panel title={t('resettlement.one')}>
      <Pairs
        of={[
          [t('resettlement.enterprise'), <Link to={`/enterprises/${plan.enterpriseId}`}>{plan.enterpriseName}</Link>],
          [t('resettlement.region'), `${plan.regionName} ${plan.regionCode}`],
          [t('resettlement.programme'), plan.programmeName],
          [t('resettlement.appropriation'), <Link to={`/appropriations/${plan.appropriationId}`}>{plan.appropriationNo}</Link>],
          [t('resettlement.contractsEnded'), t('resettlement.people', { count: plan.contractsEnded })],
          [t('resettlement.contractsEndOn'), plan.contractsEndOn],
          [t('resettlement.approvedOn'), plan.approvedOn],
          [t('resettlement.supersededOn'), plan.supersededOn],
          [t('resettlement.revises'), revises && <Link to={`/resettlement-plans/${revises}`}>{t('resettlement.before')}</Link>],
          [t('approval.maker'), <>{plan.createdBy} <Moment at={plan.recordedAt} /></>],
          ...cases.map(({ id, state, title }): [string, ReactNode] => [
            t('approval.one'),
            <>
              <Link to={`/approvals/${id}`}>{title}</Link> <Status of="approval" state={state} />
            </>,
          ]),
          [t('approval.sha256'), <Hash of={plan.sha256} />],
        ]}
      />
    </Panel>
  );
}
