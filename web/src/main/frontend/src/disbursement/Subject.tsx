import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { readersOfWorkers } from '../api/roles';
import type { Instruction } from '../api/types';
import { Link } from '../kit/Link';
import { severanceLineQuery, subsidyClaimQuery } from './queries';

/** What a payment is of: an award, or the line of a sheet and its worker, who is shown masked. */
export function Subject({ of }: { of: Instruction }) {
  const { t } = useTranslation();
  const may = useMay(...readersOfWorkers);
  if (of.subjectType === 'AWARD') return <Link to={`/awards/${of.subjectId}`}>{t('subject.AWARD')}</Link>;
  if (may && of.subjectType === 'SEVERANCE_LINE') return <SeveranceLine id={of.subjectId} />;
  if (may && of.subjectType === 'SUBSIDY_CLAIM') return <SubsidyClaim id={of.subjectId} />;
  return <>{t(`subject.${of.subjectType}`)}</>;
}

function SeveranceLine({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: line } = useQuery(severanceLineQuery(id));
  if (!line) return <>{t('subject.SEVERANCE_LINE')}</>;
  return (
    <>
      <Link to={`/severance-sheets/${line.sheetId}?line=${id}`}>{t(`severance.kind_${line.kind}`)}</Link> <Worker id={line.workerId} name={line.workerName} masked={line.citizenIdMasked} />
    </>
  );
}

function SubsidyClaim({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(subsidyClaimQuery(id));
  if (!data) return <>{t('subject.SUBSIDY_CLAIM')}</>;
  const { claimNo, sheetId, workerId, workerName, citizenIdMasked } = data.claim;
  return (
    <>
      <Link to={`/subsidy-claims/${id}`}>{claimNo}</Link> {sheetId && <Link to={`/subsidy-sheets/${sheetId}`}>{t('subject.SUBSIDY_SHEET')}</Link>} <Worker id={workerId} name={workerName} masked={citizenIdMasked} />
    </>
  );
}

function Worker({ id, name, masked }: { id: string; name: string; masked: string }) {
  return <Link to={`/workers/${id}`}>{`${name} ${masked}`}</Link>;
}
