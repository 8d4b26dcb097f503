import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Me } from '../api/types';
import { Moment } from '../kit/Pairs';
import { useProgramme } from '../programme/queries';
import styles from './frame.module.css';

/** On paper only: of which programme the sheet is, who printed it, and when. */
export function PrintHead({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { programme } = useProgramme();
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    const now = () => flushSync(() => setAt(new Date().toISOString()));
    window.addEventListener('beforeprint', now);
    return () => window.removeEventListener('beforeprint', now);
  }, []);
  return (
    <div className={styles.printHead} aria-hidden="true">
      <span>{t('app.name')}</span>
      {programme && <span>{t('print.programme', { name: programme.name, document: programme.document })}</span>}
      <span>
        {t('print.by', { account: me.name, name: me.displayName })} <Moment at={at} />
      </span>
    </div>
  );
}
