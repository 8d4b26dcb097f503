import { Status } from '../kit/Status';
import type { Worker } from './queries';
import styles from './worker.module.css';

/** What looks wrong of an entry, in words. */
export function Flags({ of: { flags } }: { of: Worker }) {
  return (
    <span className={styles.several}>
      {flags.map((flag) => (
        <Status key={flag} of="workerFlag" state={flag} />
      ))}
    </span>
  );
}

/** Whom the law or the labour bureau has regard for. */
export function Cases({ of: { specialCases } }: { of: Pick<Worker, 'specialCases'> }) {
  return (
    <span className={styles.several}>
      {specialCases.map((each) => (
        <Status key={each} of="workerCase" state={each} />
      ))}
    </span>
  );
}
