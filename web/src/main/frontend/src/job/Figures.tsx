import { useTranslation } from 'react-i18next';
import { Money } from '../kit/Money';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import styles from './job.module.css';
import type { Figure, Job } from './queries';

const groupings = ['TOTAL', 'OUTCOME', 'FUND', 'TOWNSHIP', 'REASON'] as const;
const fundOrder = ['AVAILABLE', 'NEEDED', 'LEFT'];

/** What a job found so far, sums that the server keeps: in all, by outcome, against the appropriations, by township. */
export function Figures({ of: job }: { of: Job }) {
  const { t } = useTranslation();
  const groups = groupings
    .map((grouping) => ({ grouping, figures: job.result.filter((figure) => figure.grouping === grouping) }))
    .filter(({ figures }) => figures.length > 0);
  if (groups.length === 0) return null;
  return (
    <div className={styles.figures}>
      {groups.map(({ grouping, figures }) => (
        <Panel key={grouping} title={t(`job.by_${grouping}`)}>
          <Group of={job} grouping={grouping} figures={figures} />
        </Panel>
      ))}
    </div>
  );
}

function Group({ of: job, grouping, figures }: { of: Job; grouping: (typeof groupings)[number]; figures: Figure[] }) {
  const { t } = useTranslation();
  const compares = job.kind === 'WHAT_IF';
  // A list has rows, not amounts.
  const counts = grouping === 'REASON' || job.kind.startsWith('IMPORT_');
  const named = (name: string) => (grouping === 'TOWNSHIP' ? name : t(`job.figure_${name || 'ALL'}`, { defaultValue: name }));
  const sorted = grouping === 'FUND' ? [...figures].sort((one, other) => fundOrder.indexOf(one.name) - fundOrder.indexOf(other.name)) : figures;
  return (
    <PlainTable<Figure>
      aria-label={t(`job.by_${grouping}`)}
      rowKey="name"
      dataSource={sorted}
      columns={[
        { title: t('job.what'), dataIndex: 'name', render: (_, { name }) => named(name) },
        ...(grouping === 'FUND' ? [] : [{ title: t('job.count'), dataIndex: 'count', align: 'right' as const }]),
        ...(compares && grouping !== 'REASON' ? [{ title: t('job.before'), align: 'right' as const, render: (_: unknown, { before }: Figure) => <Money amount={before} /> }] : []),
        ...(counts ? [] : [{ title: t(compares ? 'job.after' : 'job.amount'), align: 'right' as const, render: (_: unknown, { after }: Figure) => <Money amount={after} /> }]),
      ]}
    />
  );
}
