import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Problem } from '../kit/Problem';
import styles from './due.module.css';
import { weeksOf } from './months';
import { clockQuery } from './queries';

const none = new Map<string, never>();

type Props<T> = {
  /** What is due from one day to another, asked as a hook. */
  useDue: (from: string, to: string) => UseQueryResult<{ items: T[]; total: number }>;
  /** What stands under a day; nothing may be due on it. */
  children: (due: T[]) => ReactNode;
};

/** One month, which the address names: what is due on each of its days. */
export function DueMonth<T extends { dueOn: string }>({ useDue, children }: Props<T>) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { data: clock, error } = useQuery(clockQuery);
  if (error && !clock) return <Problem error={error} />;
  if (!clock) return <Skeleton active aria-label={t('app.loading')} />;
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(params.get('month') ?? '')?.[0] ?? clock.today.slice(0, 7);
  const go = (by: number) =>
    setParams((now) => {
      now.set('month', monthAfter(month, by));
      return now;
    });
  return (
    <>
      <nav className={styles.turn} aria-label={t('plan.month')}>
        <Button icon={<LeftOutlined />} aria-label={t('plan.monthBefore')} onClick={() => go(-1)} />
        <strong aria-live="polite">{t('plan.monthOf', { year: month.slice(0, 4), month: Number(month.slice(5)) })}</strong>
        <Button icon={<RightOutlined />} aria-label={t('plan.monthAfter')} onClick={() => go(1)} />
      </nav>
      <Grid month={month} today={clock.today} useDue={useDue}>
        {children}
      </Grid>
    </>
  );
}

/** "2017-12" and 1 make "2018-01". */
export function monthAfter(month: string, by: number): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + by, 1)).toISOString().slice(0, 7);
}

function Grid<T extends { dueOn: string }>({ month, today, useDue, children }: Props<T> & { month: string; today: string }) {
  const { t } = useTranslation();
  const weeks = weeksOf(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, none);
  const last = weeks.flat().findLast((day) => day)?.date ?? month;
  const { data, error, refetch } = useDue(`${month}-01`, last);
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  const { items, total } = data ?? { items: [], total: 0 };
  return (
    <table className={styles.month}>
      <caption>{t('plan.dueInMonth', { count: total })}</caption>
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <th key={day} scope="col">
              {t(`calendar.weekday_${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, at) => (
          <tr key={at}>
            {week.map((day, of) => (
              <td key={of} data-today={(day && day.date === today) || undefined}>
                {day && <time dateTime={day.date}>{day.number}</time>}
                {children(items.filter(({ dueOn }) => dueOn === day?.date))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
