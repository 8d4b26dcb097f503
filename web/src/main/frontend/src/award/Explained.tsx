import { useTranslation } from 'react-i18next';
import type { AwardProof } from '../api/types';
import { LineTable } from '../kit/LineTable';
import styles from './award.module.css';

/** How an amount came about, line by line, or why there is none. */
export function Explained({ calculation }: { calculation: Pick<AwardProof['calculation'], 'lines' | 'reasons' | 'amount'> }) {
  const { t } = useTranslation();
  return (
    <>
      {calculation.reasons.length > 0 && (
        <ul className={styles.reasons} aria-label={t('award.whyNot')}>
          {calculation.reasons.map(({ code, text }) => (
            <li key={code + text}>{text}</li>
          ))}
        </ul>
      )}
      {calculation.lines.length > 0 && <LineTable lines={calculation.lines} />}
    </>
  );
}
