import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './kit.module.css';

/** Where a document stands: done, now, still to come, or stopped by a refusal or an objection. */
export type Step = { key: string; label: string; state: 'done' | 'now' | 'todo' | 'stopped'; note?: ReactNode };

/** The steps of the walk, from closure to payment. */
export function Walk({ steps, label }: { steps: Step[]; label: string }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.walk} aria-label={label}>
      {steps.map(({ key, label: step, state, note }) => (
        <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <strong>{step}</strong>
          <small>{note ?? t(`walk.${state}`)}</small>
        </li>
      ))}
    </ol>
  );
}
