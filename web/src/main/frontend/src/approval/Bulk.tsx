import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import type { ApprovalCase } from '../api/types';
import { ChosenLines } from '../kit/chosen';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField } from '../kit/fields';
import { decideAll, loadApprovals, type DecidedLine, type Decision } from './queries';

/** Those who sign; the server knows which of them signs what. */
export const signers = ['finance-reviewer', 'finance-approver', 'industry-reviewer', 'hr-reviewer'];

type Props = { rows: ApprovalCase[]; onDone: (lines: DecidedLine[], rows: ApprovalCase[]) => void };

/** Signs or refuses the ticked cases, each over the hash that stands in its row, each for itself. */
export function Bulk({ rows, onDone }: Props) {
  const { t } = useTranslation();
  const key = rows.map(({ id }) => id).join();
  const items = rows.map(({ id, subjectSha256 }) => ({ id, sha256: subjectSha256 }));
  const lines = rows.map(({ id, title, amount, nextTitle }) => ({ key: id, label: title, note: nextTitle, amount }));
  const dialog = (decision: Decision, name: string) => (
    <CommandDialog<{ reason?: string }, DecidedLine[]>
      key={name + key}
      button={t(`approval.${name}Chosen`, { count: rows.length })}
      name={`approval.${name}.${key}`}
      refusal={decision === 'REFUSE'}
      disabled={rows.length === 0}
      width={760}
      send={(once, input) => decideAll(once, { decision, items, ...input })}
      done={t('approval.decided')}
      onDone={(answer) => onDone(answer, rows)}
    >
      <ChosenLines lines={lines} load={(request) => loadApprovals({ whose: 'all', ...request })} />
      <AreaField name="reason" label={t(`approval.${name}Reason`)} required={decision === 'REFUSE'} rows={2} />
    </CommandDialog>
  );
  if (!useMay(...signers)) return null;
  return (
    <>
      {dialog('APPROVE', 'sign')}
      {dialog('REFUSE', 'refuse')}
    </>
  );
}
