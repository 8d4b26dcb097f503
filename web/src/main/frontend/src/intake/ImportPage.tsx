import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMay } from '../api/queries';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import { ImportActions } from './ImportActions';
import styles from './intake.module.css';
import { PreviewRows } from './PreviewRows';
import { importQuery, isMoving, kindsQuery, type Import } from './queries';

/** One list: how many rows are what, sums to compare with the paper, each row with what is wrong in it. */
export function ImportPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(importQuery(id));
  const { data: kinds = [] } = useQuery(kindsQuery);
  const kind = kinds.find((each) => each.kind === data?.summary.kind);
  const clerk = useMay(...(kind?.enteredBy ?? []));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  const { summary } = data;
  return (
    <>
      <PageHead
        title={summary.name}
        facts={
          <>
            <Status of="import" state={summary.state} /> {kind?.label} {summary.programmeName}
          </>
        }
        actions={clerk && <ImportActions list={data} />}
      />
      <div className={styles.panels}>
        <Counts of={data} />
        <div className={styles.sides}>
          <Totals of={data} />
          <Files of={data} />
        </div>
        <PreviewRows list={data} />
      </div>
    </>
  );
}

function Counts({ of: { summary, unknown } }: { of: Import }) {
  const { t } = useTranslation();
  const moving = isMoving(summary);
  return (
    <Panel title={t('import.counts')} note={moving ? t('import.moving', { open: summary.state === 'CHECKING' ? summary.pending : summary.ready, rows: summary.rows }) : null}>
      <div role={moving ? 'status' : undefined}>
        <Pairs
          of={[
            [t('import.rows'), summary.rows],
            [t('state.row.READY'), summary.ready],
            [t('state.row.ERROR'), summary.error],
            [t('state.row.QUARANTINED'), summary.quarantined],
            [t('state.row.EXISTING'), summary.existing],
            [t('state.row.APPLIED'), summary.applied],
            [t('import.warned'), summary.warned || null],
            [t('import.job'), summary.jobId && moving ? <Link to={`/jobs/${summary.jobId}`}>{t('import.jobLink')}</Link> : null],
            [t('import.unknown'), unknown.join('、')],
          ]}
        />
      </div>
    </Panel>
  );
}

function Totals({ of: { totals } }: { of: Import }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('import.totals')} note={t('import.totalsNote')}>
      <PlainTable
        aria-label={t('import.totals')}
        rowKey="measure"
        dataSource={totals}
        empty={<p className={styles.none}>{t('import.noTotals')}</p>}
        columns={[
          { title: t('import.measure'), dataIndex: 'measure' },
          { title: t('import.ofAll'), dataIndex: 'every', align: 'right' },
          { title: t('state.row.READY'), dataIndex: 'ready', align: 'right' },
          { title: t('state.row.APPLIED'), dataIndex: 'applied', align: 'right' },
        ]}
      />
    </Panel>
  );
}

function Files({ of: { files } }: { of: Import }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('import.files')}>
      <PlainTable
        aria-label={t('import.files')}
        rowKey="fileNo"
        dataSource={files}
        columns={[
          { title: t('import.file'), dataIndex: 'name' },
          { title: t('import.format'), dataIndex: 'format' },
          { title: t('import.rows'), dataIndex: 'rowCount', align: 'right' },
          { title: t('import.uploadedBy'), dataIndex: 'uploadedBy' },
          { title: t('import.uploadedAt'), render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
          { title: 'SHA-256', render: (_, { sha256 }) => <Hash of={sha256} short /> },
        ]}
      />
    </Panel>
  );
}
