import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { weeksOf } from '../calendar/months';
import { clockQuery } from '../calendar/queries';
import { useKept } from '../frame/kept';
import { Link } from '../kit/Link';
import { Problem } from '../kit/Problem';
import styles from './plan.module.css';
import { monthQuery, type Deadline } from './queries';

const none = new Map<string, never>();

/** One month: what is due on each of its days. */
export function DeadlineMonth({ filter }: { filter: { [name: string]: string } }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { data: clock, error } = useQuery(clockQuery);
  if (error && !clock) return <Problem error={error} />;
  if (!clock) return <Skeleton active aria-label={t('app.loading')} />;
  const asked = /^\d{4}-(0[1-9]|1[0-2])$/.exec(params.get('month') ?? '')?.[0] ?? clock.today.slice(0, 7);
  const go = (by: number) =>
    setParams((now) => {
      now.set('month', monthAfter(asked, by));
      return now;
    });
  return (
    <>
      <nav className={styles.view} aria-label={t('plan.month')}>
        <Button icon={<LeftOutlined />} aria-label={t('plan.monthBefore')} onClick={() => go(-1)} />
        <strong aria-live="polite">{t('plan.monthOf', { year: asked.slice(0, 4), month: Number(asked.slice(5)) })}</strong>
        <Button icon={<RightOutlined />} aria-label={t('plan.monthAfter')} onClick={() => go(1)} />
      </nav>
      <Grid month={asked} today={clock.today} filter={filter} />
    </>
  );
}

/** "2017-12" and 1 make "2018-01". */
export function monthAfter(month: string, by: number): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + by, 1)).toISOString().slice(0, 7);
}

function Grid({ month, today, filter }: { month: string; today: string; filter: { [name: string]: string } }) {
  const { t } = useTranslation();
  const weeks = weeksOf(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, none);
  const last = weeks.flat().findLast((day) => day)?.date ?? month;
  const { data = [], error, refetch } = useQuery(monthQuery(filter, `${month}-01`, last));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  return (
    <table className={styles.month}>
      <caption>{t('plan.dueInMonth', { count: data.length })}</caption>
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
                <Due of={data.filter(({ dueOn }) => dueOn === day?.date)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Due({ of }: { of: Deadline[] }) {
  const { t } = useTranslation();
  const search = useKept();
  if (of.length === 0) return null;
  return (
    <ul>
      {of.map(({ id, title, regionName, status, overdue }) => (
        <li key={id}>
          <Link to={{ pathname: `/plan-deadlines/${id}`, search }} title={`${regionName} ${title}`}>
            {title}
          </Link>{' '}
          <small className={overdue ? styles.overdue : undefined}>{overdue ? t('plan.overdue') : t(`state.planDeadline.${status}`)}</small>
        </li>
      ))}
    </ul>
  );
}
