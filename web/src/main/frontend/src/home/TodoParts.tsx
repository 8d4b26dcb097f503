import { useTranslation } from 'react-i18next';
import type { TodoItem } from '../api/types';
import { useKept } from '../frame/kept';
import { Link } from '../kit/Link';
import { useAddressOf } from '../kit/documents';
import styles from './home.module.css';

/** What is to be done, and with which document. A signature is given where the whole case is shown. */
export function Matter({ of: { kind, subjectType, subjectId, approvalCaseId, title, barred } }: { of: TodoItem }) {
  const { t } = useTranslation();
  const addressOf = useAddressOf();
  const search = useKept();
  return (
    <span className={styles.matter}>
      <span className={styles.kind}>{t(`todo.kind_${kind}`)}</span>
      <Link to={approvalCaseId ? { pathname: `/approvals/${approvalCaseId}`, search } : workersOf(kind, subjectId) ?? addressOf(subjectType, subjectId)} title={title}>
        {title}
      </Link>
      {barred && <span className={styles.barred}>{t('todo.barred')}</span>}
    </span>
  );
}

/** The workers of an enterprise who wait, rather than the enterprise. */
function workersOf(kind: TodoItem['kind'], enterprise: string) {
  if (kind === 'PLACE_WORKERS') return `/placements?enterprise=${enterprise}&status=WAITING`;
  if (kind === 'CALCULATE_SUBSIDIES') return `/subsidy-claims?enterprise=${enterprise}&status=ENTERED`;
  if (kind === 'DECIDE_ROSTER_DISCLOSURE') return '/roster-disclosures?state=REQUESTED';
  if (kind === 'DECIDE_ROSTER_CORRECTION') return '/roster-corrections?state=REQUESTED';
  return kind === 'FOLLOW_UP_WORKERS' ? `/placements?enterprise=${enterprise}&sort=followUpOn` : undefined;
}

/** Whose desk it is on. */
export function Role({ of: { role, orRole } }: { of: TodoItem }) {
  const { t } = useTranslation();
  const names = [role, ...(orRole ? [orRole] : [])].map((each) => t(`role.${each}`, { defaultValue: each }));
  return <span className={styles.role}>{names.join(t('todo.or'))}</span>;
}
