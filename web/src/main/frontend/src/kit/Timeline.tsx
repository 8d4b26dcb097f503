import { useTranslation } from 'react-i18next';
import { Moment } from './Pairs';
import styles from './kit.module.css';

export type Happening = { key: string; at: string; who: string; what: string; why?: string | undefined };

/** Who did what to a document, when, and why; latest first. */
export function Timeline({ of }: { of: Happening[] }) {
  const { t } = useTranslation();
  if (of.length === 0) return <p className={styles.nothing}>{t('timeline.empty')}</p>;
  return (
    <ol className={styles.timeline}>
      {of.map(({ key, at, who, what, why }) => (
        <li key={key}>
          <Moment at={at} /> <strong>{what}</strong> <span>{who}</span>
          {why && <p>{why}</p>}
        </li>
      ))}
    </ol>
  );
}
