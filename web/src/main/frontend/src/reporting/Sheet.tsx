import type { ReactNode } from 'react';
import styles from './reporting.module.css';

/** A report as a sheet of paper: its title over the table, what it rests on under the title. */
export function Sheet({ title, facts, children }: { title: string; facts: string[]; children: ReactNode }) {
  return (
    <section className={styles.sheet} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.facts}>
        {facts.filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        {children}
      </div>
    </section>
  );
}
