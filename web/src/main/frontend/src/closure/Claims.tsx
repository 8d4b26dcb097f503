import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import type { Claim } from '../api/types';
import { Link } from '../kit/Link';
import layout from '../kit/layout.module.css';
import { Moment } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { claimsQuery } from './queries';

/** Closures that are like this one. Says nothing when there are none, and of another county's only that there is one. */
export function ClaimsPanel({ closureId }: { closureId: string }) {
  const { t } = useTranslation();
  const opens = useMay('auditor');
  const { data, error, refetch } = useQuery(claimsQuery(closureId));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} within />;
  if (!data || data.length === 0) return null;
  return (
    <Panel title={t('claim.panel')} note={t('table.hits', { count: data.length })}>
      <p className={layout.caution}>
        {t('claim.noProof')} {data.some(({ elsewhere }) => elsewhere) && t('claim.askAuditor')}
      </p>
      <PlainTable<Claim>
        aria-label={t('claim.panel')}
        rowKey="reference"
        dataSource={data}
        columns={[
          { title: t('claim.kind'), render: (_, { kind }) => t(`claim.kind_${kind}`) },
          { title: t('claim.claim'), render: (_, claim) => <Other claim={claim} /> },
          { title: t('claim.programme'), dataIndex: 'programmeCode' },
          { title: t('claim.recordedAt'), render: (_, { recordedAt }) => recordedAt && <Moment at={recordedAt} /> },
          { title: t('claim.reference'), render: (_, { reference }) => (opens ? <Link to={`/claim-references?reference=${reference}`}>{reference}</Link> : reference) },
        ]}
      />
    </Panel>
  );
}

function Other({ claim: { elsewhere, closureId, enterpriseName, facilityName } }: { claim: Claim }) {
  const { t } = useTranslation();
  if (elsewhere) return t('claim.elsewhere');
  return <Link to={`/closures/${closureId}`}>{`${enterpriseName} · ${facilityName}`}</Link>;
}
