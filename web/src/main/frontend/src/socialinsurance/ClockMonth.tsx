import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { weeksOf } from '../calendar/months';
import { clockQuery } from '../calendar/queries';
import { Problem } from '../kit/Problem';
import { monthAfter } from '../plan/DeadlineMonth';
import styles from '../plan/plan.module.css';
import { monthQuery } from './queries';
import { Subject } from './Subject';

const none = new Map<string, never>();
const shown = 6;

/** One month: what falls due on each of its days; of a full day the first few. */
export function ClockMonth({ filter }: { filter: { [name: string]: string } }) {
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
      <nav className={styles.view} aria-label={t('plan.month')}>
        <Button icon={<LeftOutlined />} aria-label={t('plan.monthBefore')} onClick={() => go(-1)} />
        <strong aria-live="polite">{t('plan.monthOf', { year: month.slice(0, 4), month: Number(month.slice(5)) })}</strong>
        <Button icon={<RightOutlined />} aria-label={t('plan.monthAfter')} onClick={() => go(1)} />
      </nav>
      <Grid month={month} today={clock.today} filter={filter} />
    </>
  );
}

function Grid({ month, today, filter }: { month: string; today: string; filter: { [name: string]: string } }) {
  const { t } = useTranslation();
  const weeks = weeksOf(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, none);
  const last = weeks.flat().findLast((day) => day)?.date ?? month;
  const { data, error, refetch } = useQuery(monthQuery(filter, `${month}-01`, last));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  const items = data?.items ?? [];
  return (
    <table className={styles.month}>
      <caption>{t('plan.dueInMonth', { count: data?.total ?? 0 })}</caption>
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
            {week.map((day, of) => {
              const due = items.filter(({ dueOn }) => dueOn === day?.date);
              return (
                <td key={of} data-today={(day && day.date === today) || undefined}>
                  {day && <time dateTime={day.date}>{day.number}</time>}
                  <ul>
                    {due.slice(0, shown).map((item) => (
                      <li key={item.id}>
                        <Subject of={item} /> {t(`clock.kind_${item.kind}`)}
                      </li>
                    ))}
                    {due.length > shown && <li>{t('clock.more', { count: due.length - shown })}</li>}
                  </ul>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
