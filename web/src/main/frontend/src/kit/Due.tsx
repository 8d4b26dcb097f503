import { useTranslation } from 'react-i18next';
import styles from './kit.module.css';

/** A day something is due, with the days left as the server counts them, working days unless `calendar`; overdue stands out. */
export function Due({ on, left, calendar = false }: { on?: string | null | undefined; left?: number | null | undefined; calendar?: boolean }) {
  const { t } = useTranslation();
  if (!on) return <span className={styles.zero}>—</span>;
  const tone = left == null ? 'plain' : left < 0 ? 'over' : left <= 2 ? 'soon' : 'plain';
  return (
    <span className={styles.due} data-tone={tone}>
      <time dateTime={on}>{on}</time>
      {left != null && <span>{left < 0 ? t(calendar ? 'due.overDays' : 'due.over', { days: -left }) : left === 0 ? t('due.today') : t(calendar ? 'due.leftDays' : 'due.left', { days: left })}</span>}
    </span>
  );
}
