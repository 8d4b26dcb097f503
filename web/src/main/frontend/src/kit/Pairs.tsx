import type { ReactNode } from 'react';
import styles from './kit.module.css';

/** Names and values in two columns; a name without a value is left out. */
export function Pairs({ of }: { of: [string, ReactNode][] }) {
  return (
    <dl className={styles.pairs}>
      {of.map(([name, value], at) =>
        value == null || value === '' || value === false ? null : (
          <div key={at}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** A hash, whole or its first twelve digits. */
export function Hash({ of, short = false }: { of: string; short?: boolean }) {
  return (
    <code className={styles.hash} title={of}>
      {short ? of.slice(0, 12) : of}
    </code>
  );
}

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });

/** A moment as the clock in the office showed it. */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at} className={styles.moment}>
      {shanghai.format(new Date(at))}
    </time>
  );
}
