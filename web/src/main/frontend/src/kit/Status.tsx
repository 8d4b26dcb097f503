import { useTranslation } from 'react-i18next';
import styles from './kit.module.css';

type Tone = 'plain' | 'running' | 'good' | 'wait' | 'refused';

const tones: Record<string, Record<string, Tone>> = {
  programme: { DRAFT: 'plain', ACTIVE: 'good', SUPERSEDED: 'plain', CLOSED: 'plain' },
  closure: { REGISTERED: 'running', ACCEPTED: 'good', REJECTED: 'refused', WITHDRAWN: 'plain' },
  award: {
    CALCULATED: 'plain',
    REFUSED: 'refused',
    IN_PUBLICITY: 'running',
    PUBLICISED: 'running',
    DISPUTED: 'wait',
    IN_APPROVAL: 'running',
    REJECTED: 'refused',
    APPROVED: 'running',
    COMMITTED: 'running',
    INSTRUCTED: 'running',
    RETURNED: 'wait',
    IN_DOUBT: 'wait',
    PAID: 'good',
    SUPERSEDED: 'plain',
  },
};

/** The state of a document, in colour and in words. A state without a word of ours shows its code. */
export function Status({ of, state }: { of: 'programme' | 'closure' | 'award'; state: string }) {
  const { t } = useTranslation();
  return (
    <span className={styles.status} data-tone={tones[of]?.[state] ?? 'plain'}>
      {t(`state.${of}.${state}`, { defaultValue: state })}
    </span>
  );
}
