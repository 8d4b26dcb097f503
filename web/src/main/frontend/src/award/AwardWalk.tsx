import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Award, Closure, Instruction } from '../api/types';
import { groupMoney } from '../kit/amounts';
import { Walk, type Step } from '../kit/Walk';
import { instructionQuery } from './queries';

const names = ['closure', 'acceptance', 'calculation', 'publicity', 'approval', 'instruction', 'bank'] as const;

/** The step at which an award in this state stands. */
const reached: { [state in Award['state']]: (typeof names)[number] | 'end' } = {
  REFUSED: 'calculation',
  CALCULATED: 'publicity',
  PUBLICIZING: 'publicity',
  HELD: 'publicity',
  OVERTURNED: 'publicity',
  PUBLICIZED: 'approval',
  IN_APPROVAL: 'approval',
  REJECTED: 'approval',
  APPROVED: 'instruction',
  INSTRUCTED: 'bank',
  RETURNED: 'bank',
  PAID: 'end',
};
const stopped: Award['state'][] = ['REFUSED', 'HELD', 'OVERTURNED', 'REJECTED', 'RETURNED'];

type Known = { closure: Closure | undefined; award?: Award | undefined; instruction?: Instruction | undefined };

/** What a step left behind. */
function notesOf({ closure, award, instruction }: Known, t: TFunction): { [name in (typeof names)[number]]: string | undefined } {
  const outcome = closure?.acceptanceState && t(`state.acceptance.${closure.acceptanceState}`);
  return {
    closure: closure?.closedOn ?? award?.closedOn,
    acceptance: outcome && `${closure.acceptedOn} ${outcome}`,
    calculation: award && t('award.yuan', { amount: groupMoney(award.amount) }),
    publicity: t('award.undisputed'),
    approval: t('state.award.APPROVED'),
    instruction: instruction?.batchNo ?? (instruction && t(`state.instruction.${instruction.state}`)),
    bank: award?.paidOn,
  };
}

function stepsOf(known: Known, t: TFunction): Step[] {
  const { closure, award } = known;
  const at = award ? reached[award.state] : closure?.acceptanceState ? 'calculation' : 'acceptance';
  const here = at === 'end' ? names.length : names.indexOf(at);
  const notes = notesOf(known, t);
  return names.map((key, index) => {
    const label = t(`award.walk.${key}`);
    if (index < here) return { key, label, state: 'done', note: notes[key] };
    if (index > here) return { key, label, state: 'todo' };
    const note = award ? t(`award.next.${award.state}`, { defaultValue: t(`state.award.${award.state}`) }) : undefined;
    return { key, label, state: award && stopped.includes(award.state) ? 'stopped' : 'now', note };
  });
}

/** From the closure of a kiln to the bank's answer: where its award stands. */
export function AwardWalk({ closure, award, label }: { closure: Closure | undefined; award?: Award; label: string }) {
  const { t } = useTranslation();
  const { data: instruction } = useQuery({ ...instructionQuery(award?.id ?? ''), enabled: award !== undefined });
  return <Walk label={label} steps={stepsOf({ closure, award, instruction: instruction ?? undefined }, t)} />;
}
