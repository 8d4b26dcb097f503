import { useQuery } from '@tanstack/react-query';
import { Progress, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isOpen, jobQuery } from '../job/queries';
import { Download } from '../kit/Download';
import layout from '../kit/layout.module.css';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import { Check } from './Check';
import { PlacementSheet } from './PlacementSheet';
import { fileOf, workerReportQuery, type WorkerReport } from './workerReports';

/** A report over rosters: how far it is counted, then what it came to, as it was frozen. */
export function WorkerReportPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(workerReportQuery(id));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  const { report, document } = data;
  return (
    <>
      <PageHead
        title={report.enterpriseName ?? `${report.regionName} ${report.month ?? ''}`}
        facts={
          <>
            <span>{t(`workerReport.kind_${report.kind}`)}</span>
            <Status of="workerReport" state={report.state} />
          </>
        }
        actions={document && (['pdf', 'xlsx', 'json'] as const).map((format) => <Download key={format} path={fileOf(id, format)}>{t(`workerReport.file_${format}`)}</Download>)}
      />
      <div className={layout.panels}>
        {report.state === 'COUNTING' && <Counting of={report} />}
        <Panel title={t('workerReport.one')}>
          <Facts of={report} />
        </Panel>
        {document?.planCheck && <Check of={document.planCheck} />}
      </div>
      {document?.placements && <PlacementSheet of={document.placements} programmeId={report.programmeId} />}
    </>
  );
}

function Facts({ of }: { of: WorkerReport }) {
  const { t } = useTranslation();
  return (
    <Pairs
      of={[
        [t('workerReport.asOf'), of.asOf],
        [t('workerReport.knownAt'), <Moment at={of.knownAt} />],
        [t('workerReport.workers'), of.workers],
        [t('workerReport.plan'), of.planId && <Link to={`/resettlement-plans/${of.planId}`}>{of.enterpriseName}</Link>],
        [t('workerReport.programme'), of.programmeName],
        [t('workerReport.createdBy'), of.createdBy],
        [t('workerReport.sha256'), of.sha256 && <Hash of={of.sha256} />],
      ]}
    />
  );
}

/** As far as the job is. */
function Counting({ of: { jobId } }: { of: WorkerReport }) {
  const { t } = useTranslation();
  const { data: job } = useQuery(jobQuery(jobId));
  if (!job) return null;
  return (
    <Panel title={t('job.progress')} note={t(isOpen(job) ? 'job.live' : 'workerReport.resume')}>
      <Progress percent={job.total === 0 ? 0 : Math.floor((100 * job.done) / job.total)} aria-label={t('job.progress')} status={isOpen(job) ? 'active' : 'normal'} />
      <Link to={`/jobs/${jobId}`}>{t('job.doneOf', { done: job.done, total: job.total })}</Link>
    </Panel>
  );
}
