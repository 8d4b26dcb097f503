import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DueMonth } from '../calendar/DueMonth';
import { useKept } from '../frame/kept';
import { Link } from '../kit/Link';
import styles from './plan.module.css';
import { monthQuery, type Deadline } from './queries';

/** One month: what is due on each of its days. */
export function DeadlineMonth({ filter }: { filter: { [name: string]: string } }) {
  return <DueMonth useDue={(from, to) => useQuery(monthQuery(filter, from, to))}>{(due) => <Due of={due} />}</DueMonth>;
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
