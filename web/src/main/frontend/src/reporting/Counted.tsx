import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useKept } from '../frame/kept';
import { CommandDialog } from '../kit/CommandDialog';
import { Link } from '../kit/Link';
import { Hash, Moment } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Status } from '../kit/Status';
import { count, workerReportsQuery, type Kept, type WorkerReport, type WorkerReportTerms } from './workerReports';

/** Has the rosters counted in the background; what is being counted already is the same. */
export function CountButton({ terms }: { terms: WorkerReportTerms }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const kept = useKept();
  return (
    <CommandDialog<object, { report: { id: string } } | undefined>
      button={t(`workerReport.count_${terms.kind}`)}
      name={`workerReport.count.${terms.kind}.${terms.planId ?? terms.month ?? ''}`}
      send={(key) => count(terms)(key)}
      done={t('workerReport.counting')}
      onDone={(made) => made && void navigate(`/worker-reports/${made.report.id}${kept}`)}
    >
      <p>{t('workerReport.countHint')}</p>
    </CommandDialog>
  );
}

/** What was counted before and frozen, the latest first. */
export function Counted({ of }: { of: Kept }) {
  const { t } = useTranslation();
  const { data } = useQuery(workerReportsQuery(of));
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t('workerReport.kept')}>
      <PlainTable<WorkerReport>
        aria-label={t('workerReport.kept')}
        rowKey="id"
        dataSource={data.items}
        columns={[
          { title: t('workerReport.knownAt'), render: (_, { id, knownAt }) => <Link to={`/worker-reports/${id}`}><Moment at={knownAt} /></Link> },
          { title: t('workerReport.asOf'), dataIndex: 'asOf' },
          { title: t('workerReport.region'), dataIndex: 'regionName' },
          { title: t('workerReport.state'), render: (_, { state }) => <Status of="workerReport" state={state} /> },
          { title: t('workerReport.workers'), dataIndex: 'workers', align: 'right' },
          ...(of.kind === 'PLAN_CHECK' ? [{ title: t('workerReport.agrees'), render: (_: unknown, { agrees }: WorkerReport) => agrees !== undefined && t(`workerReport.agrees_${agrees}`) }] : []),
          { title: t('workerReport.sha256'), render: (_, { sha256 }) => sha256 && <Hash of={sha256} /> },
          { title: t('workerReport.createdBy'), dataIndex: 'createdBy' },
        ]}
      />
    </Panel>
  );
}
