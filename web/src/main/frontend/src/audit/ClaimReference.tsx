import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRegionName } from '../api/queries';
import type { ClaimSide } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import layout from '../kit/layout.module.css';
import { PageHead } from '../kit/PageHead';
import { Moment, Pairs } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { claimReferenceQuery } from './queries';

/** Both claims behind a reference, side by side, for an auditor whose region covers both. */
export function ClaimReference() {
  const { t } = useTranslation();
  const { reference = '' } = useFilter('reference');
  const { data, error } = useQuery({ ...claimReferenceQuery(reference), enabled: reference !== '' });
  return (
    <>
      <PageHead title={t('menu.claimReferences')} facts={data && <span>{t(`claim.kind_${data.kind}`)}</span>} />
      <FilterBar fields={[{ name: 'reference', label: t('claim.find') }]} />
      {!reference && <Nothing title={t('claim.emptyTitle')} hint={t('claim.emptyHint')} />}
      {reference && error && <Problem error={error} />}
      {reference && !error && !data && <Skeleton active aria-label={t('app.loading')} />}
      {reference && !error && data && (
        <div className={layout.panels}>
          <p className={layout.caution}>{t('claim.noProof')}</p>
          <div className={layout.two}>
            {data.claims.map((claim, at) => (
              <Side key={claim.closureId ?? claim.workerId} of={claim} no={at + 1} />
            ))}
          </div>
        </div>
      )}
    </>
  );
}

function Side({ of: claim, no }: { of: ClaimSide; no: number }) {
  const { t } = useTranslation();
  const region = useRegionName(claim.regionCode);
  return (
    <Panel title={t('claim.one', { no })} extra={claim.workerId ? <Link to={`/workers/${claim.workerId}`}>{t('worker.one')}</Link> : <Link to={`/closures/${claim.closureId}`}>{t('closure.one')}</Link>}>
      <Pairs
        of={[
          [t('claim.region'), `${region ?? ''} ${claim.regionCode}`],
          [t('claim.enterprise'), <Link to={`/enterprises/${claim.enterpriseId}`}>{claim.enterpriseName}</Link>],
          [t('claim.creditCode'), claim.creditCode],
          [t('claim.facility'), claim.facilityName],
          [t('claim.worker'), claim.workerName],
          [t('claim.programme'), <Link to={`/programmes/${claim.programmeId}`}>{claim.programmeCode}</Link>],
          [t('claim.closedOn'), claim.closedOn],
          [t('claim.contractFrom'), claim.contractFrom],
          [t('claim.recordedAt'), <Moment at={claim.recordedAt} />],
        ]}
      />
    </Panel>
  );
}
