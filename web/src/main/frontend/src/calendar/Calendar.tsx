import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { CalendarYear } from '../api/types';
import { PageHead } from '../kit/PageHead';
import { Nothing, Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import styles from './calendar.module.css';
import { Month } from './Month';
import { spans } from './months';
import { calendarQuery, clockQuery } from './queries';

/** The working days of a year, by which publicity and objections are counted, and the notices that name them. */
export function Calendar() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { data: clock, error: clockError } = useQuery(clockQuery);
  const asked = Number.parseInt(params.get('year') ?? clock?.today.slice(0, 4) ?? '', 10);
  const year = Number.isNaN(asked) ? undefined : asked;
  const go = (to: number) =>
    setParams((now) => {
      now.set('year', String(to));
      return now;
    });
  return (
    <>
      <PageHead
        title={t('menu.calendar')}
        actions={
          year && (
            <nav className={styles.years} aria-label={t('calendar.year')}>
              <Button icon={<LeftOutlined />} aria-label={t('calendar.before')} onClick={() => go(year - 1)} />
              <strong>{t('calendar.yearOf', { year })}</strong>
              <Button icon={<RightOutlined />} aria-label={t('calendar.after')} onClick={() => go(year + 1)} />
            </nav>
          )
        }
      />
      {year ? <Year of={year} today={clock?.today} /> : clockError ? <Problem error={clockError} /> : <Skeleton active aria-label={t('app.loading')} />}
    </>
  );
}

function Year({ of: year, today }: { of: number; today: string | undefined }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(calendarQuery(year));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  const special = new Map(data.days.map((day) => [day.date, day]));
  return (
    <div className={styles.columns}>
      <div className={styles.months}>
        {Array.from({ length: 12 }, (_, month) => (
          <Month key={month} year={year} month={month} special={special} today={today} />
        ))}
      </div>
      <div className={styles.rail}>
        <Summary of={data} />
        <Named of={data} />
      </div>
    </div>
  );
}

function Summary({ of: { document, confirmed, workingDays } }: { of: CalendarYear }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('calendar.summary')}>
      <div className={styles.summary}>
        <strong>{t('calendar.workingDays', { count: workingDays })}</strong>
        <p>{document}</p>
        {!confirmed && <p className={styles.open}>{t('calendar.unconfirmed')}</p>}
        <ul className={styles.legend}>
          {(['work', 'weekend', 'HOLIDAY', 'MAKE_UP_WORKDAY', 'today'] as const).map((kind) => (
            <li key={kind}>
              <span data-kind={kind} aria-hidden="true" />
              {t(`calendar.kind_${kind}`)}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

function Named({ of: { days, document: usual } }: { of: CalendarYear }) {
  const { t } = useTranslation();
  if (days.length === 0) return <Nothing title={t('calendar.noneTitle')} hint={t('calendar.noneHint')} />;
  return (
    <Panel title={t('calendar.named')}>
      <table className={styles.named}>
        <tbody>
          {spans(days).map(({ key, from, to, of }) => (
            <tr key={key}>
              <th scope="row">{from === to ? from : t('calendar.span', { from, to: to.slice(5) })}</th>
              <td data-kind={of.kind}>{t(`calendar.short_${of.kind}`)}</td>
              <td>
                {of.name}
                {of.document !== usual && <small>{of.document}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
