import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { Link } from '../kit/Link';
import layout from '../kit/layout.module.css';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { workerClaimsQuery, type WorkerClaim } from './queries';

/** Where else the person or the account is on a roster; of another county's only that it is. */
export function SamePerson({ workerId }: { workerId: string }) {
  const { t } = useTranslation();
  const opens = useMay('auditor');
  const { data, error, refetch } = useQuery(workerClaimsQuery(workerId));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} within />;
  if (!data || data.length === 0) return null;
  return (
    <Panel title={t('worker.alike')} note={t('table.hits', { count: data.length })}>
      <p className={layout.caution}>
        {t('worker.noProof')} {data.some(({ elsewhere }) => elsewhere) && t('claim.askAuditor')}
      </p>
      <PlainTable<WorkerClaim>
        aria-label={t('worker.alike')}
        rowKey="reference"
        dataSource={data}
        columns={[
          { title: t('claim.kind'), render: (_, { kind }) => t(`claim.kind_${kind}`) },
          {
            title: t('worker.otherEntry'),
            render: (_, { elsewhere, workerId: other, workerName, enterpriseName }) =>
              elsewhere ? t('worker.elsewhere') : <Link to={`/workers/${other}`}>{`${workerName} · ${enterpriseName}`}</Link>,
          },
          { title: t('claim.programme'), dataIndex: 'programmeCode' },
          { title: t('worker.contractFrom'), dataIndex: 'contractFrom' },
          { title: t('worker.contractTo'), dataIndex: 'contractTo' },
          { title: t('claim.reference'), render: (_, { reference }) => (opens ? <Link to={`/claim-references?reference=${reference}`}>{reference}</Link> : reference) },
        ]}
      />
    </Panel>
  );
}
