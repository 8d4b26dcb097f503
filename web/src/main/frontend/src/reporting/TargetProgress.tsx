import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { clockQuery } from '../calendar/queries';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Nothing } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import { Files } from './Files';
import { targetProgressQuery, type TargetReport } from './queries';
import styles from './reporting.module.css';
import { Sheet } from './Sheet';

const heads = ['region', 'industry', 'target', 'done', 'percent', 'remaining', 'capacity', 'unit', 'doneCapacity', 'percent', 'remainingCapacity', 'dueOn', 'progress', 'targetDocument'] as const;
const figures: readonly string[] = ['target', 'done', 'percent', 'remaining', 'capacity', 'doneCapacity', 'remainingCapacity'];

/** How the targets of a year stood at the end of a day: what is reported in May and December. */
export function TargetProgress() {
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  const { data: clock, error } = useQuery(clockQuery);
  const { year: asked, asOf } = useFilter('year', 'asOf');
  if (error && !clock) return <Problem error={error} />;
  if (!clock) return <Skeleton active aria-label={t('app.loading')} />;
  const year = asked ?? clock.today.slice(0, 4);
  const filter = { year, ...(asOf && { asOf }) };
  return (
    <>
      <div className={styles.bar}>
        <FilterBar
          fields={[
            { name: 'year', label: t('report.year') },
            { name: 'asOf', label: t('report.asOf'), day: true },
          ]}
        />
        {['05-31', '12-31'].map((day) => (
          <Button
            key={day}
            size="small"
            onClick={() =>
              setParams((now) => {
                now.set('asOf', `${year}-${day}`);
                return now;
              })
            }
          >
            {t('report.until', { day: `${year}-${day}` })}
          </Button>
        ))}
        <Files report="target-progress" filter={filter} />
      </div>
      <Paper filter={filter} />
    </>
  );
}

function Paper({ filter }: { filter: { year: string; asOf?: string } }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(targetProgressQuery(filter));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  if (data.items.length === 0) return <Nothing title={t('target.emptyTitle')} hint={t('target.emptyHint')} />;
  return (
    <Sheet title={t('report.targetTitle', { region: data.regionName, year: data.year })} facts={[data.documents.join('、'), t('report.until', { day: data.asOf })]}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={at} scope="col" className={figures.includes(head) ? styles.figure : undefined}>
                {t(`report.head_${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.items.map((item) => (
            <Row key={item.id} of={item} />
          ))}
        </tbody>
        <Totals of={data.sums} />
      </table>
    </Sheet>
  );
}

function Row({ of }: { of: TargetReport['items'][number] }) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">{of.regionName}</th>
      <td>{t(`facility.kinds.${of.industry}`)}</td>
      <Figures of={[of.enterprises, of.doneEnterprises, of.enterprisesPercent, of.remainingEnterprises, of.capacity]} />
      <td>{of.capacityUnit}</td>
      <Figures of={[of.doneCapacity, of.capacityPercent, of.remainingCapacity]} />
      <td className={styles.day}>{of.dueOn}</td>
      <td>
        <Status of="target" state={of.progress} />
      </td>
      <td>{of.document}</td>
    </tr>
  );
}

/** Enterprises, then capacity for each unit apart. */
function Totals({ of: sums }: { of: TargetReport['sums'] }) {
  const { t } = useTranslation();
  return (
    <tfoot>
      <tr className={styles.sum}>
        <th scope="row" colSpan={2}>
          {t('table.sum')}
        </th>
        <Figures of={[sums.enterprises, sums.doneEnterprises, sums.enterprisesPercent, sums.remainingEnterprises]} />
        <td colSpan={8}>{sums.late > 0 && t('target.sumLate', { count: sums.late })}</td>
      </tr>
      {sums.capacities.map(({ unit, capacity, doneCapacity, capacityPercent, remainingCapacity }) => (
        <tr key={unit} className={styles.sum}>
          <th scope="row" colSpan={6}>
            {t('report.capacitySum')}
          </th>
          <Figures of={[capacity]} />
          <td>{unit}</td>
          <Figures of={[doneCapacity, capacityPercent, remainingCapacity]} />
          <td colSpan={3} />
        </tr>
      ))}
    </tfoot>
  );
}

function Figures({ of }: { of: (number | string | undefined)[] }) {
  return of.map((figure, at) => (
    <td key={at} className={styles.figure}>
      {figure}
    </td>
  ));
}
