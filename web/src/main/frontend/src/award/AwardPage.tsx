import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { AwardProof } from '../api/types';
import { ClaimsPanel } from '../closure/Claims';
import { closureQuery, evidenceQuery } from '../closure/queries';
import { DocumentTimeline } from '../kit/DocumentTimeline';
import { Actors } from '../kit/Actors';
import { Link } from '../kit/Link';
import { EvidenceList } from '../kit/evidence';
import layout from '../kit/layout.module.css';
import { Nearest } from '../kit/Nearest';
import { PageHead } from '../kit/PageHead';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Sample } from '../kit/Sample';
import { Status } from '../kit/Status';
import { AwardActions } from './AwardActions';
import styles from './award.module.css';
import { AwardWalk } from './AwardWalk';
import { Condition } from './Condition';
import { Hashes, Inputs, Lines } from './proofParts';
import { proofQuery } from './queries';
import { Records } from './Records';

/** Why an award is what it is: its lines, what they were computed from, who took which part, and the hashes. */
export function AwardPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: proof, error, refetch } = useQuery(proofQuery(id));
  const closureId = proof?.award.closureId;
  const { data: closure } = useQuery({ ...closureQuery(closureId ?? ''), enabled: closureId !== undefined });
  if (error && !proof) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!proof) return <Skeleton active aria-label={t('app.loading')} />;
  const { award, calculation } = proof;
  return (
    <>
      <PageHead
        title={`${award.enterpriseName} · ${award.facilityName}`}
        facts={
          <>
            <Status of="award" state={award.state} />
            <span>{award.ruleName}</span>
            <span>{award.townshipName}</span>
            <Link to={`/enterprises/${award.enterpriseId}`}>{t('award.enterprise')}</Link>
            <Link to={`/closures/${award.closureId}`}>{t('award.closure')}</Link>
            <Sample of={award} />
          </>
        }
        actions={
          <>
            <AwardActions award={award} />{' '}
            <Button icon={<PrinterOutlined />} href={`/api/v1/awards/${encodeURIComponent(id)}/proof.pdf`} target="_blank" rel="noopener">
              {t('award.print')}
            </Button>
          </>
        }
      />
      <AwardWalk closure={closure} award={award} label={t('closure.walk')} />
      <div className={layout.panels}>
        {calculation.reasons.length > 0 && (
          <Panel title={t('award.whyNot')}>
            <ul className={styles.reasons}>
              {calculation.reasons.map(({ code, text }) => (
                <li key={code + text}>{text}</li>
              ))}
            </ul>
            <Nearest of={proof.nearest} />
          </Panel>
        )}
        <ClaimsPanel closureId={award.closureId} />
        <Lines proof={proof} />
        <Condition proof={proof} />
        <Actors of="AWARD" id={id} />
        <div className={layout.two}>
          <Panel title={t('award.inputs')}>
            <Inputs proof={proof} />
          </Panel>
          <Panel title={t('award.hashes')}>
            <Hashes proof={proof} />
          </Panel>
        </div>
        <Proofs proof={proof} />
        <Records proof={proof} />
        <DocumentTimeline of="AWARD" id={id} />
      </div>
    </>
  );
}


/** The evidence that the calculation names by its hashes; what was added to the closure later is not among it. */
function Proofs({ proof: { award, calculation } }: { proof: AwardProof }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(evidenceQuery(award.closureId));
  const named = new Set(calculation.evidence.map(({ sha256 }) => sha256));
  return (
    <Panel title={t('award.evidence')} note={t('award.evidenceNote')}>
      {error && !data ? <Problem error={error} onRetry={() => void refetch()} /> : data ? <EvidenceList of={data.filter(({ attachmentSha256 }) => named.has(attachmentSha256))} /> : <Skeleton active title={false} />}
    </Panel>
  );
}
