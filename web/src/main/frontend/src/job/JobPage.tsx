import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Progress, Skeleton } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { meQuery } from '../api/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { SearchTable } from '../kit/SearchTable';
import { Status } from '../kit/Status';
import { Figures } from './Figures';
import styles from './job.module.css';
import { isOpen, jobQuery, loadLines, resumeJob, stopJob, type Job, type JobLine } from './queries';

/** One job: how far it is, what it found, and what is told of single items. */
export function JobPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const client = useQueryClient();
  const { data: job, error, refetch } = useQuery(jobQuery(id));
  const done = job?.done;
  useEffect(() => void client.invalidateQueries({ queryKey: ['job-lines'] }), [client, id, done]);
  if (error && !job) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!job) return <Skeleton active aria-label={t('app.loading')} />;
  return (
    <>
      <PageHead title={job.title} facts={<Status of="job" state={job.state} />} actions={<Actions of={job} />} />
      <div className={styles.panels}>
        <Panel title={t('job.progress')} note={t(isOpen(job) ? 'job.live' : `job.kind_${job.kind}`)}>
          <div className={styles.bar}>
            <Progress percent={job.total === 0 ? 0 : Math.floor((100 * job.done) / job.total)} aria-label={t('job.progress')} status={isOpen(job) ? 'active' : 'normal'} />
          </div>
          <Pairs
            of={[
              [t('job.done'), t('job.doneOf', { done: job.done, total: job.total })],
              [t('job.failed'), job.failed],
              [t('job.trouble'), job.trouble],
              [t('job.startedBy'), <>{job.startedBy} <Moment at={job.recordedAt} /></>],
              [t('job.finishedAt'), job.finishedAt && <Moment at={job.finishedAt} />],
            ]}
          />
        </Panel>
        <Figures of={job} />
        <Lines of={job} />
      </div>
    </>
  );
}

/** Only who started it may stop it or go on. */
function Actions({ of: job }: { of: Job }) {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  if (me?.name !== job.startedBy || job.state === 'DONE') return null;
  const stops = isOpen(job);
  return (
    <CommandDialog<object, unknown>
      key={String(stops)}
      button={t(stops ? 'job.stop' : 'job.resume')}
      name={`job.move.${job.id}`}
      facts={[[t('job.title'), job.title], [t('job.done'), t('job.doneOf', { done: job.done, total: job.total })]]}
      send={(key) => (stops ? stopJob(job.id) : resumeJob(job.id))(key)}
      done={t(stops ? 'job.stopped' : 'job.resumed')}
    >
      <p>{t(stops ? 'job.stopHint' : 'job.resumeHint')}</p>
    </CommandDialog>
  );
}

function Lines({ of: job }: { of: Job }) {
  const { t } = useTranslation();
  const filter = useFilter('failed');
  const compares = job.kind === 'WHAT_IF';
  return (
    <Panel title={t(compares ? 'job.changed' : 'job.lines')} note={compares && t('home.unit')}>
      <FilterBar fields={[{ name: 'failed', label: t('job.outcome'), options: ['true', 'false'].map((value) => ({ value, label: t(`job.failed_${value}`) })) }]} />
      <SearchTable<JobLine>
        name="job-lines"
        filter={{ job: job.id, ...filter }}
        label={t('job.lines')}
        rowKey="subjectId"
        load={(request) => loadLines(job.id, { ...filter, ...request })}
        exportPath={`/api/v1/jobs/${job.id}/lines/export`}
        empty={t(compares ? 'job.noneChanged' : 'job.noneFailed')}
        columns={[
          { title: t('job.subject'), dataIndex: 'title', render: (_, { subjectType, subjectId, title }) => (subjectType === 'CLOSURE' ? <Link to={`/closures/${subjectId}`}>{title}</Link> : title) },
          ...(compares
            ? [
                { title: t('job.before'), dataIndex: 'before', align: 'right' as const, render: (_: unknown, { before }: JobLine) => <Money amount={before} /> },
                { title: t('job.after'), dataIndex: 'after', align: 'right' as const, render: (_: unknown, { after }: JobLine) => <Money amount={after} /> },
                { title: t('job.difference'), dataIndex: 'difference', align: 'right' as const, render: (_: unknown, { difference }: JobLine) => <Money amount={difference} /> },
              ]
            : []),
          { title: t('job.text'), dataIndex: 'text' },
        ]}
      />
    </Panel>
  );
}
