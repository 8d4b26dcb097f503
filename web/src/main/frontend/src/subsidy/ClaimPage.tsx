import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMay } from '../api/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { DocumentTimeline } from '../kit/DocumentTimeline';
import { Download } from '../kit/Download';
import { AreaField } from '../kit/fields';
import layout from '../kit/layout.module.css';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Payments } from '../kit/Payments';
import { Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Sample } from '../kit/Sample';
import { Status } from '../kit/Status';
import { Explained } from './Explained';
import { claimQuery, withdraw, type Claim } from './queries';

/** One claim: what was entered, what it comes to and why, what stands against it, and how far it is. */
export function ClaimPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(claimQuery(id));
  const clerk = useMay('hr-clerk');
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  const { claim, findings } = data;
  return (
    <>
      <PageHead
        title={claim.claimNo}
        facts={
          <>
            <Status of="subsidyClaim" state={claim.state} />
            <span>{t(`subsidy.kind_${claim.kind}`)}</span>
            {claim.amount && <Money amount={claim.amount} large />}
            <Sample of={claim} />
          </>
        }
        actions={
          clerk && claim.state === 'ENTERED' && (
            <CommandDialog<{ reason: string }, unknown>
              button={t('subsidy.withdraw')}
              name={`subsidy.withdraw.${id}`}
              facts={[[t('subsidy.worker'), `${claim.workerName} ${claim.citizenIdMasked}`]]}
              send={withdraw(id)}
              done={t('subsidy.withdrawn')}
            >
              <AreaField name="reason" label={t('subsidy.withdrawnWhy')} required />
            </CommandDialog>
          )
        }
      />
      <div className={layout.panels}>
        <Basis of={claim} />
        {findings.length > 0 && (
          <Panel title={t('subsidy.findings')}>
            <ul aria-label={t('subsidy.findings')}>
              {findings.map(({ code, text }) => (
                <li key={code}>{text}</li>
              ))}
            </ul>
          </Panel>
        )}
        <Explained of={data} />
        <Payments of={id} />
        <DocumentTimeline of="SUBSIDY_CLAIM" id={id} />
      </div>
    </>
  );
}

function Basis({ of: claim }: { of: Claim }) {
  const { t } = useTranslation();
  const file = (sha256: string | undefined) => sha256 && <Download path={`/api/v1/attachments/${claim.regionCode}/${sha256}/content`}>{t('subsidy.file')}</Download>;
  return (
    <Panel title={t('subsidy.one')}>
      <Pairs
        of={[
          [t('subsidy.worker'), <Link to={`/workers/${claim.workerId}`}>{`${claim.workerName} ${claim.citizenIdMasked}`}</Link>],
          [t('subsidy.enterprise'), <Link to={`/enterprises/${claim.enterpriseId}`}>{claim.enterpriseName}</Link>],
          [t('subsidy.programme'), claim.programmeName],
          [t('subsidy.fromOn'), claim.fromOn],
          [t('subsidy.toOn'), claim.toOn],
          [t('subsidy.days'), claim.days],
          [t('subsidy.paidMonthly'), claim.paidMonthly && <Money amount={claim.paidMonthly} />],
          [t('subsidy.licenceNo'), claim.licenceNo],
          [t(`subsidy.proof_${claim.kind}`), file(claim.proofSha256)],
          [t('subsidy.trading'), file(claim.tradingSha256)],
          [t('subsidy.note'), claim.note],
          [t('subsidy.sheet'), claim.sheetId && <Link to={`/subsidy-sheets/${claim.sheetId}`}>{t('subsidy.sheet')}</Link>],
          [t('subsidy.payment'), claim.paymentInstructionId && <Link to={`/payment-instructions/${claim.paymentInstructionId}`}>{t('subsidy.payment')}</Link>],
          [t('subsidy.account'), claim.accountMasked],
          [t('approval.maker'), <>{claim.createdBy} <Moment at={claim.recordedAt} /></>],
          [t('subsidy.withdrawnWhy'), claim.withdrawnWhy && `${claim.withdrawnBy} ${claim.withdrawnWhy}`],
        ]}
      />
    </Panel>
  );
}
