import { useQuery } from '@tanstack/react-query';
import { Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Due } from '../kit/Due';
import layout from '../kit/layout.module.css';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Nothing, Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import { Subject } from './Subject';
import { digestQuery, type ClockDesk, type ClockItem } from './queries';

const spans = ['3', '7', '14', '30'];

/** Desk by desk: what is late, and what falls due in the next days. The news of every working day leads here. */
export function Digest() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const days = spans.find((each) => each === params.get('days')) ?? '7';
  const { data, error, refetch } = useQuery(digestQuery(Number(days)));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  const nothing = <Nothing title={t('clock.emptyTitle')} hint={t('clock.emptyHint')} />;
  return (
    <>
      <PageHead
        title={t('clock.digest')}
        facts={t('clock.span', { from: data.day, to: data.until })}
        actions={
          <Segmented
            aria-label={t('clock.view')}
            value={days}
            options={spans.map((value) => ({ value, label: t('clock.days', { days: value }) }))}
            onChange={(next) => setParams((now) => (now.set('days', next), now))}
          />
        }
      />
      <div className={layout.panels}>
        <Panel title={t('clock.desks')}>
          <PlainTable<ClockDesk>
            aria-label={t('clock.desks')}
            rowKey={({ regionCode, role, kind }) => `${regionCode} ${role} ${kind}`}
            dataSource={data.desks}
            empty={nothing}
            columns={[
              { title: t('clock.desk'), render: (_, { role, regionCode }) => `${t(`role.${role}`)} ${regionCode}` },
              { title: t('clock.kind'), render: (_, { kind }) => <Link to={`/clocks?kind=${kind}`}>{t(`clock.kind_${kind}`)}</Link> },
              { title: t('state.clock.OVERDUE'), dataIndex: 'overdue', align: 'right' },
              { title: t('state.clock.DUE_SOON'), dataIndex: 'dueSoon', align: 'right' },
              { title: t('state.clock.RUNNING'), dataIndex: 'running', align: 'right' },
            ]}
          />
        </Panel>
        <Panel title={t('clock.items')} note={t('table.hits', { count: data.items.length })}>
          <PlainTable<ClockItem>
            aria-label={t('clock.items')}
            rowKey="id"
            dataSource={data.items}
            empty={nothing}
            columns={[
              { title: t('clock.title'), render: (_, item) => <Subject of={item} /> },
              { title: t('clock.kind'), render: (_, { kind, step }) => [t(`clock.kind_${kind}`), step].filter(Boolean).join(' · ') },
              { title: t('clock.standing'), render: (_, { standing }) => <Status of="clock" state={standing} /> },
              { title: t('clock.due'), render: (_, { dueOn, daysLeft }) => <Due on={dueOn} left={daysLeft} calendar /> },
              { title: t('clock.enterprise'), dataIndex: 'enterpriseName' },
              { title: t('clock.article'), render: (_, { document, article }) => `${document} ${article}` },
            ]}
          />
        </Panel>
      </div>
    </>
  );
}
