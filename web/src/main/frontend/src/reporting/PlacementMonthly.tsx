import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockQuery } from '../calendar/queries';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Nothing } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Counted, CountButton } from './Counted';
import { Files } from './Files';
import { PlacementSheet } from './PlacementSheet';
import { placementReportQuery } from './queries';
import styles from './reporting.module.css';

/** How the workers of the programme were placed by the end of a month, as human resources reports it. */
export function PlacementMonthly({ programmeId }: { programmeId: string }) {
  const { t } = useTranslation();
  const { data: clock, error } = useQuery(clockQuery);
  const { month: asked, by = 'ENTERPRISE' } = useFilter('month', 'by');
  if (error && !clock) return <Problem error={error} />;
  if (!clock) return <Skeleton active aria-label={t('app.loading')} />;
  const filter = { month: asked ?? clock.today.slice(0, 7), by, programmeId };
  return (
    <>
      <div className={styles.bar}>
        <FilterBar
          fields={[
            { name: 'month', label: t('report.month') },
            { name: 'by', label: t('report.by'), options: ['ENTERPRISE', 'COUNTY'].map((value) => ({ value, label: t(`report.by_${value}`) })) },
          ]}
        />
        <div className={styles.files}>
          <CountButton terms={{ kind: 'PLACEMENT_MONTH', month: filter.month, by: filter.by as 'ENTERPRISE', programmeId }} />
          <Files report="placements" filter={filter} />
        </div>
      </div>
      <Counted of={{ kind: 'PLACEMENT_MONTH', month: filter.month, programmeId }} />
      <Paper filter={filter} />
    </>
  );
}

function Paper({ filter }: { filter: { month: string; by: string; programmeId: string } }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(placementReportQuery(filter));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  if (data.items.length === 0) return <Nothing title={t('report.noWorkersTitle')} hint={t('report.noWorkersHint')} />;
  return <PlacementSheet of={data} programmeId={filter.programmeId} />;
}
