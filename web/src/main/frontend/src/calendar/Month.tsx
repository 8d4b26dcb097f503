import { useTranslation } from 'react-i18next';
import type { CalendarYear } from '../api/types';
import styles from './calendar.module.css';
import { weeksOf } from './months';

type Props = { year: number; month: number; special: Map<string, CalendarYear['days'][number]>; today: string | undefined };

/** A small month: days off and days worked out of turn stand out and say why. */
export function Month({ year, month, special, today }: Props) {
  const { t } = useTranslation();
  return (
    <table className={styles.month}>
      <caption>{t('calendar.monthOf', { month: month + 1 })}</caption>
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
        {weeksOf(year, month, special).map((week, at) => (
          <tr key={at}>
            {week.map((day, of) =>
              day ? (
                <td key={of} data-kind={day.kind} data-today={day.date === today || undefined} title={day.special && `${day.date} ${day.special.name}`}>
                  {day.number}
                  {day.special && <small>{t(`calendar.short_${day.special.kind}`)}</small>}
                </td>
              ) : (
                <td key={of} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
