import { useTranslation } from 'react-i18next';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { loadJobs, type JobRow } from './queries';

const kinds: JobRow['kind'][] = ['AWARD_CALCULATION', 'WHAT_IF', 'IMPORT_CHECK', 'IMPORT_APPLY', 'SEVERANCE_CALCULATION', 'WORKER_REPORT'];

/** What takes long, and how far it is. */
export function JobList() {
  const { t } = useTranslation();
  const filter = useFilter('kind', 'state', 'mine');
  const states = useStates('job');
  return (
    <>
      <PageHead title={t('menu.jobs')} facts={t('job.hint')} />
      <FilterBar
        fields={[
          { name: 'kind', label: t('job.kind'), options: kinds.map((value) => ({ value, label: t(`job.kind_${value}`) })) },
          { name: 'state', label: t('job.state'), options: states },
          { name: 'mine', label: t('job.mine'), options: [{ value: 'true', label: t('job.onlyMine') }] },
        ]}
      />
      <SearchTable<JobRow>
        name="jobs"
        filter={filter}
        label={t('menu.jobs')}
        rowKey="id"
        load={(request) => loadJobs({ ...filter, ...request })}
        exportPath="/api/v1/jobs/export"
        empty={<Nothing title={t('job.emptyTitle')} hint={t('job.emptyHint')} />}
        columns={[
          { title: t('job.title'), dataIndex: 'title', render: (_, { id, title }) => <Link to={`/jobs/${id}`}>{title}</Link> },
          { title: t('job.kind'), dataIndex: 'kind', render: (_, { kind }) => t(`job.kind_${kind}`) },
          { title: t('job.state'), dataIndex: 'state', render: (_, { state }) => <Status of="job" state={state} /> },
          { title: t('job.total'), dataIndex: 'total', align: 'right' },
          { title: t('job.done'), dataIndex: 'done', align: 'right' },
          { title: t('job.failed'), dataIndex: 'failed', align: 'right' },
          { title: t('job.startedBy'), dataIndex: 'startedBy' },
          { title: t('job.recordedAt'), dataIndex: 'recordedAt', render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
          { title: t('job.finishedAt'), dataIndex: 'finishedAt', render: (_, { finishedAt }) => finishedAt && <Moment at={finishedAt} /> },
        ]}
      />
    </>
  );
}
