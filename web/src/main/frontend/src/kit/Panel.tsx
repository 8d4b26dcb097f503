import { useId, type ReactNode } from 'react';
import styles from './kit.module.css';

type Props = { title: ReactNode; note?: ReactNode; extra?: ReactNode; children: ReactNode };

/** A titled part of a screen. */
export function Panel({ title, note, extra, children }: Props) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note && <span className={styles.note}>{note}</span>}
        {extra && <div className={styles.extra}>{extra}</div>}
      </header>
      {children}
    </section>
  );
}

/** Nothing here yet: says so, and what comes next. */
export function Nothing({ title, hint }: { title: string; hint?: string }) {
  return (
    <div className={styles.nothing}>
      <strong>{title}</strong>
      {hint && <p>{hint}</p>}
    </div>
  );
}
