import { useTranslation } from 'react-i18next';
import styles from './kit.module.css';

type Props = { on?: string | null | undefined; left?: number | null | undefined; calendar?: boolean };

/** A day something is due, with the working days (or `calendar` days) left as the server counts them; overdue stands out. */
export function Due({ on, left, calendar = false }: Props) {
  const { t } = useTranslation();
  if (!on) return <span className={styles.zero}>—</span>;
  const tone = left == null ? 'plain' : left < 0 ? 'over' : left <= 2 ? 'soon' : 'plain';
  const words = (days: number) => {
    if (days === 0) return t('due.today');
    if (days < 0) return calendar ? t('due.overDays', { days: -days }) : t('due.over', { days: -days });
    return calendar ? t('due.leftDays', { days }) : t('due.left', { days });
  };
  return (
    <span className={styles.due} data-tone={tone}>
      <time dateTime={on}>{on}</time>
      {left != null && <span>{words(left)}</span>}
    </span>
  );
}
