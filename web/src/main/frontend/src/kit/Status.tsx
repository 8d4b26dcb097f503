import { useTranslation } from 'react-i18next';
import styles from './kit.module.css';

type Tone = 'plain' | 'running' | 'good' | 'wait' | 'refused';

const tones: { [of: string]: { [state: string]: Tone } } = {
  programme: { DRAFT: 'plain', ACTIVE: 'good' },
  acceptance: { REGISTERED: 'plain', POWER_AND_WATER_CUT: 'running', EQUIPMENT_REMOVED: 'running', DISMANTLED: 'good' },
  closure: { REGISTERED: 'running', ACCEPTED: 'good' },
  ruleSet: { DRAFT: 'plain', ACTIVE: 'good', SUPERSEDED: 'plain' },
  notice: { OPEN: 'running', CLOSED: 'good' },
  objection: { OPEN: 'wait', UPHELD: 'running', DISMISSED: 'plain' },
  batch: { IN_APPROVAL: 'running', APPROVED: 'running', REFUSED: 'refused', SENT: 'wait', COMPLETED: 'good' },
  instruction: { READY: 'plain', BATCHED: 'running', SENT: 'wait', IN_DOUBT: 'wait', PAID: 'good', RETURNED: 'wait' },
  line: { BOOKED: 'good', UNKNOWN: 'wait', AMOUNT_MISMATCH: 'wait', DUPLICATE: 'plain', CONTRADICTION: 'wait' },
  import: { CHECKING: 'running', CHECKED: 'plain', APPLYING: 'running', APPLIED: 'good', DISCARDED: 'plain' },
  row: { PENDING: 'plain', READY: 'running', ERROR: 'wait', QUARANTINED: 'wait', EXISTING: 'plain', APPLIED: 'good' },
  appropriation: { REGISTERED: 'running', ISSUED: 'good', REFUSED: 'refused' },
  allocation: { IN_APPROVAL: 'running', ISSUED: 'good', REFUSED: 'refused', TAKEN_BACK: 'plain' },
  incoming: { UNREGISTERED: 'wait', REGISTERED: 'running', ISSUED: 'good', TAKEN_BACK: 'plain' },
  tipOff: { RECEIVED: 'wait', VERIFIED: 'good', DISMISSED: 'plain' },
  job: { WAITING: 'plain', RUNNING: 'running', DONE: 'good', STOPPED: 'wait', FAILED: 'wait' },
  resettlementPlan: { IN_APPROVAL: 'running', APPROVED: 'good', REFUSED: 'refused', SUPERSEDED: 'plain' },
  severanceSheet: { DRAFT: 'plain', CALCULATING: 'running', CALCULATED: 'plain', IN_APPROVAL: 'running', APPROVED: 'running', PAYING: 'running', PAID: 'good', REFUSED: 'refused', SUPERSEDED: 'plain', TAKEN_BACK: 'plain' },
  severanceLine: { OPEN: 'plain', INSTRUCTED: 'running', IN_DOUBT: 'wait', PAID: 'good', RETURNED: 'wait', NOTHING: 'plain', NOT_PAYABLE: 'plain', TAKEN_BACK: 'plain' },
  subsidyClaim: { ENTERED: 'plain', WITHDRAWN: 'plain', CALCULATED: 'plain', IN_APPROVAL: 'running', APPROVED: 'running', INSTRUCTED: 'running', IN_DOUBT: 'wait', PAID: 'good', RETURNED: 'wait' },
  subsidySheet: { CALCULATED: 'plain', IN_APPROVAL: 'running', APPROVED: 'running', PAYING: 'running', PAID: 'good', REFUSED: 'refused', DISCARDED: 'plain' },
  collectingAccount: { ENTERED: 'wait', IN_FORCE: 'good', REPLACED: 'plain' },
  transfer: { OPEN: 'running', MISMATCH: 'wait', COMPLETED: 'good', WITHDRAWN: 'plain' },
  clock: { OVERDUE: 'wait', DUE_SOON: 'running', RUNNING: 'plain' },
  disclosure: { REQUESTED: 'wait', APPROVED: 'running', REFUSED: 'refused', USED: 'good' },
  correction: { REQUESTED: 'wait', CONFIRMED: 'good', REFUSED: 'refused' },
  target: { ONGOING: 'running', MET: 'good', LATE: 'wait' },
  workerFlag: { SAME_PERSON: 'wait', SHARED_ACCOUNT: 'wait', OVER_AGE: 'wait', CARD_DOUBTFUL: 'wait' },
  workerCase: { INJURY: 'running', PREGNANCY: 'running', MEDICAL_PERIOD: 'running', NEAR_RETIREMENT: 'running', ZERO_EMPLOYMENT_FAMILY: 'plain', OLDER: 'plain', RETIRED: 'plain' },
  insurance: { INSURED: 'good', ARREARS: 'wait', NONE: 'plain' },
  placement: { CH1: 'good', CH2: 'good', CH3: 'good', CH4: 'good', SELF_EMPLOYED: 'plain', RETIRED: 'plain', DEAD: 'plain', UNEMPLOYED: 'wait', WAITING: 'wait' },
  workerReport: { COUNTING: 'running', DONE: 'good' },
  planDeadline: { OPEN: 'running', DONE: 'good', WITHDRAWN: 'plain' },
  approval: { OPEN: 'running', GRANTED: 'good', REFUSED: 'refused' },
  award: {
    REFUSED: 'refused',
    CALCULATED: 'plain',
    PUBLICIZING: 'running',
    HELD: 'wait',
    OVERTURNED: 'wait',
    PUBLICIZED: 'running',
    IN_APPROVAL: 'running',
    APPROVED: 'running',
    REJECTED: 'refused',
    INSTRUCTED: 'running',
    PAID: 'good',
    RETURNED: 'wait',
  },
};

type Document =
  | ('allocation' | 'incoming' | 'approval' | 'appropriation' | 'programme' | 'acceptance' | 'award')
  | ('job' | 'closure' | 'ruleSet' | 'notice' | 'objection' | 'batch' | 'instruction' | 'line')
  | ('tipOff' | 'import' | 'row' | 'target' | 'planDeadline' | 'resettlementPlan')
  | ('workerFlag' | 'workerCase' | 'insurance' | 'severanceSheet' | 'severanceLine')
  | ('transfer' | 'clock' | 'disclosure' | 'correction' | 'collectingAccount')
  | ('subsidyClaim' | 'subsidySheet')
  | ('placement' | 'workerReport');
type Props = { of: Document; state: string };

/** The state of a document, in colour and in words. A state without a word of ours shows its code. */
export function Status({ of, state }: Props) {
  const { t } = useTranslation();
  return (
    <span className={styles.status} data-tone={tones[of]?.[state] ?? 'plain'}>
      {t(`state.${of}.${state}`, { defaultValue: state })}
    </span>
  );
}

/** Says of a figure that its source has not been seen. */
export function ToConfirm() {
  const { t } = useTranslation();
  return (
    <span className={styles.status} data-tone="wait">
      {t('quote.toConfirm')}
    </span>
  );
}

/** The states of such a document, to choose from. */
export function useStates(of: Document) {
  const { t } = useTranslation();
  return Object.keys(tones[of] ?? {}).map((state) => ({ value: state, label: t(`state.${of}.${state}`) }));
}
