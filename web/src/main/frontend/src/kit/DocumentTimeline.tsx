import { queryOptions, useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { pageOf, type DocumentType } from '../api/types';
import styles from './kit.module.css';
import { Panel } from './Panel';
import { Problem } from './Problem';
import { Timeline } from './Timeline';

type Props = { of: DocumentType; id: string };
const most = 100;

const timelineQuery = (subjectType: DocumentType, id: string) =>
  queryOptions({
    queryKey: ['timelines', subjectType, id],
    queryFn: () => pageOf(api.GET('/api/v1/timelines/{subjectType}/{id}', { params: { path: { subjectType, id }, query: { size: most } } })),
  });

/** What happened to a document and to all that hangs on it: who, when, what, why; latest first. */
export function DocumentTimeline({ of, id }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(timelineQuery(of, id));
  return (
    <Panel title={t('timeline.title')} note={data && data.total > most && t('timeline.latest', { count: most, total: data.total })}>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} within />}
      {!error && !data && <Skeleton active paragraph={{ rows: 2 }} title={false} aria-label={t('app.loading')} className={styles.nothing ?? ''} />}
      {data && (
        <Timeline
          of={data.items.map(({ id: key, recordedAt, actor, action, ofType, reason }) => ({
            key,
            at: recordedAt,
            who: actor,
            what: `${t(`subject.${ofType}`, { defaultValue: ofType })} · ${t(`action.${action}`, { defaultValue: action })}`,
            why: reason,
          }))}
        />
      )}
    </Panel>
  );
}
