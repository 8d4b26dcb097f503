import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readersOfMoney } from '../api/roles';
import type { Closure } from '../api/types';
import { ClosureWalks } from '../award/ClosureWalks';
import { Actors } from '../kit/Actors';
import { DocumentTimeline } from '../kit/DocumentTimeline';
import { Due } from '../kit/Due';
import { Link } from '../kit/Link';
import { EvidenceList } from '../kit/evidence';
import layout from '../kit/layout.module.css';
import { useMay } from '../api/queries';
import { PageHead } from '../kit/PageHead';
import { Moment, Pairs } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Sample } from '../kit/Sample';
import { Status } from '../kit/Status';
import { BasisPanel } from './Basis';
import { ClaimsPanel } from './Claims';
import { Accept, AddEvidence, VerifyDismantling } from './ClosureCommands';
import { closureQuery, evidenceQuery } from './queries';

/** One kiln on its walk: how it was closed, what the acceptor saw, what proves it, and what it earned. */
export function ClosurePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const mayAccept = useMay('industry-reviewer');
  const readsMoney = useMay(...readersOfMoney);
  const { data: closure, error, refetch } = useQuery(closureQuery(id));
  if (error && !closure) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!closure) return <Skeleton active aria-label={t('app.loading')} />;
  return (
    <>
      <PageHead
        title={`${closure.enterpriseName} · ${closure.facilityName}`}
        facts={
          <>
            <Status of="closure" state={closure.state} />
            {closure.acceptanceState && <Status of="acceptance" state={closure.acceptanceState} />}
            <span>{closure.townshipName}</span>
            <Sample of={closure} />
          </>
        }
        actions={mayAccept && <Reviewing closure={closure} />}
      />
      <ClosureWalks closure={closure} />
      <div className={layout.panels}>
        {readsMoney && <ClaimsPanel closureId={id} />}
        <div className={layout.two}>
          <Facts closure={closure} />
          <Opinion closure={closure} />
        </div>
        {readsMoney && <BasisPanel closure={closure} />}
        <Proofs closure={closure} />
        <Actors of="CLOSURE" id={id} />
        <DocumentTimeline of="CLOSURE" id={id} />
      </div>
    </>
  );
}

/** What the reviewer does next: the opinion, and for a kiln that was only cut off, that it is gone. */
function Reviewing({ closure }: { closure: Closure }) {
  if (closure.state === 'REGISTERED') return <Accept closure={closure} />;
  return closure.dismantleBy && !closure.dismantledOn ? <VerifyDismantling closure={closure} /> : null;
}

function Facts({ closure }: { closure: Closure }) {
  const { t } = useTranslation();
  const { enterpriseId, enterpriseName, creditCode, facilityName, kilnDoors, approvedCapacity, capacityUnit } = closure;
  return (
    <Panel title={t('closure.facts')}>
      <Pairs
        of={[
          [t('closure.enterprise'), <Link to={`/enterprises/${enterpriseId}`}>{enterpriseName}</Link>],
          [t('closure.creditCode'), creditCode],
          [t('closure.facility'), facilityName],
          [t('closure.doors'), kilnDoors],
          [t('closure.capacity'), approvedCapacity && `${approvedCapacity} ${capacityUnit}`],
          [t('closure.programme'), closure.programmeCode],
          [t('closure.appliedOn'), closure.appliedOn],
          [t('closure.closedOn'), closure.closedOn],
          [t('closure.voluntary'), t(`award.yesNo_${closure.voluntary}`)],
          [t('closure.registeredBy'), <>{closure.registeredBy} <Moment at={closure.recordedAt} /></>],
        ]}
      />
    </Panel>
  );
}

function Opinion({ closure: { acceptanceState, acceptedOn, dismantleBy, dismantledOn, verifiedBy, opinion, acceptedBy } }: { closure: Closure }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('closure.opinionPanel')}>
      {acceptanceState ? (
        <Pairs
          of={[
            [t('closure.acceptance'), t(`state.acceptance.${acceptanceState}`)],
            [t('closure.acceptedOn'), acceptedOn],
            [t('closure.dismantleBy'), dismantleBy && (dismantledOn ? dismantleBy : <Due on={dismantleBy} />)],
            [t('closure.dismantledOn'), dismantledOn && `${dismantledOn} ${verifiedBy}`],
            [t('closure.opinion'), opinion],
            [t('closure.acceptor'), acceptedBy],
          ]}
        />
      ) : (
        <Nothing title={t('closure.noOpinionTitle')} hint={t('closure.noOpinionHint')} />
      )}
    </Panel>
  );
}

function Proofs({ closure }: { closure: Closure }) {
  const { t } = useTranslation();
  const mayAdd = useMay('industry-clerk', 'industry-reviewer');
  const { data, error, refetch } = useQuery(evidenceQuery(closure.id));
  return (
    <Panel title={t('closure.evidence')} note={data && t('table.hits', { count: data.length })} extra={mayAdd && <AddEvidence closure={closure} />}>
      {error && !data ? <Problem error={error} onRetry={() => void refetch()} /> : data ? <EvidenceList of={data} /> : <Skeleton active title={false} />}
    </Panel>
  );
}
