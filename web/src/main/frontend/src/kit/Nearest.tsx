import { useTranslation } from 'react-i18next';
import styles from './kit.module.css';
import { Money } from './Money';

/** Of a refusal: what would have to be otherwise, and what that would earn. */
export function Nearest({ of: nearest }: { of: { changes: string[]; amount: string } | undefined }) {
  const { t } = useTranslation();
  if (!nearest) return null;
  return (
    <p className={styles.nearest}>
      {t('terms.nearest', { changes: nearest.changes.join(t('terms.nearestAnd')) })} <Money amount={nearest.amount} /> {t('terms.nearestYuan')}
    </p>
  );
}
