import { useTranslation } from 'react-i18next';
import styles from './kit.module.css';

/** Says that a record is made up, for the sample. */
export function Sample({ of: { synthetic } }: { of: { synthetic: boolean } }) {
  const { t } = useTranslation();
  return synthetic && <span className={styles.note}>{t('sample.tag')}</span>;
}
