import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DueMonth } from '../calendar/DueMonth';
import { monthQuery } from './queries';
import { Subject } from './Subject';

const shown = 6;

/** One month: what falls due on each of its days; of a full day the first few. */
export function ClockMonth({ filter }: { filter: { [name: string]: string } }) {
  const { t } = useTranslation();
  return (
    <DueMonth useDue={(from, to) => useQuery(monthQuery(filter, from, to))}>
      {(due) => (
        <ul>
          {due.slice(0, shown).map((item) => (
            <li key={item.id}>
              <Subject of={item} /> {t(`clock.kind_${item.kind}`)}
            </li>
          ))}
          {due.length > shown && <li>{t('clock.more', { count: due.length - shown })}</li>}
        </ul>
      )}
    </DueMonth>
  );
}
