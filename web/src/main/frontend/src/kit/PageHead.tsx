import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './kit.module.css';

type Props = { title: string; facts?: ReactNode; actions?: ReactNode };

/** The head of a screen: its one h1, the title of the browser's tab, facts beside it, actions at the right. */
export function PageHead({ title, facts, actions }: Props) {
  const { t } = useTranslation();
  return (
    <header className={styles.pageHead}>
      <title>{`${title} · ${t('app.name')}`}</title>
      <h1>{title}</h1>
      {facts && <div className={styles.facts}>{facts}</div>}
      {actions && <div className={styles.extra}>{actions}</div>}
    </header>
  );
}
