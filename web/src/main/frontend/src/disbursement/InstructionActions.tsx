import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ReactNode } from 'react';
import { useMay } from '../api/queries';
import type { Instruction } from '../api/types';
import { CommandDialog } from '../kit/CommandDialog';
import { EvidenceField } from '../kit/evidence';
import { AreaField, ChoiceField, DayField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { Money } from '../kit/Money';
import { InWords } from '../kit/Words';
import { lateReturn, reissue, resolve } from './queries';

type Props = { instruction: Instruction };

/** What can be done by hand when a payment did not go through as sent. */
export function InstructionActions({ instruction }: Props) {
  const reviewer = useMay('finance-reviewer');
  const clerk = useMay('finance-clerk');
  const { state, reissuedAs } = instruction;
  if (state === 'IN_DOUBT' && reviewer) return <Resolve instruction={instruction} />;
  if (state === 'PAID' && reviewer) return <LateReturn instruction={instruction} />;
  return state === 'RETURNED' && !reissuedAs && clerk && <Reissue instruction={instruction} />;
}

function useFacts({ payeeName, account, amount, endToEndId }: Instruction): [string, ReactNode][] {
  const { t } = useTranslation();
  return [
    [t('instruction.payee'), <strong>{payeeName}</strong>],
    [t('instruction.account'), account],
    [t('instruction.amount'), <Money amount={amount} reachable />],
    [t('approval.inWords'), <InWords amount={amount} />],
    [t('instruction.endToEndId'), endToEndId],
  ];
}

type ResolveInput = { outcome: 'PAID' | 'RETURNED'; bankReference: string; bookedOn?: string; reason: string; evidence?: { attachmentSha256: string }[] };

/** Settles a payment in doubt by the bank's written evidence. */
function Resolve({ instruction }: Props) {
  const { t } = useTranslation();
  const outcomes = (['PAID', 'RETURNED'] as const).map((value) => ({ value, label: t(`state.instruction.${value}`) }));
  return (
    <CommandDialog<ResolveInput, unknown>
      button={t('instruction.resolve')}
      primary
      width={760}
      name={`instruction.resolve.${instruction.id}`}
      facts={useFacts(instruction)}
      version={instruction.version}
      send={(key, { evidence, ...input }, version) => resolve(instruction.id)(key, { ...input, attachmentSha256: evidence?.[0]?.attachmentSha256 ?? '' }, version)}
      done={t('instruction.resolved')}
    >
      <div className={kit.fields}>
        <ChoiceField name="outcome" label={t('instruction.outcome')} options={outcomes} required />
        <TextField name="bankReference" label={t('instruction.bankReference')} max={100} required />
        <DayField name="bookedOn" label={t('instruction.bookedOn')} />
      </div>
      <EvidenceField name="evidence" label={t('instruction.bankProof')} region={instruction.regionCode} required />
      <AreaField name="reason" label={t('instruction.why')} rows={2} required />
    </CommandDialog>
  );
}

/** The bank gives back what it had settled. */
function LateReturn({ instruction }: Props) {
  const { t } = useTranslation();
  return (
    <CommandDialog<Parameters<ReturnType<typeof lateReturn>>[1], unknown>
      button={t('instruction.lateReturn')}
      name={`instruction.lateReturn.${instruction.id}`}
      facts={[...useFacts(instruction), [t('instruction.paidAs'), `${instruction.bankReference ?? ''} ${instruction.bookedOn ?? ''}`]]}
      version={instruction.version}
      send={lateReturn(instruction.id)}
      done={t('instruction.lateReturned')}
    >
      <TextField name="bankReference" label={t('instruction.returnReference')} max={100} required />
      <DayField name="bookedOn" label={t('instruction.returnedOn')} required />
      <AreaField name="reason" label={t('instruction.why')} rows={2} required />
    </CommandDialog>
  );
}

type ReissueInput = Parameters<ReturnType<typeof reissue>>[1];

/** Pays a returned payment again, to the right account; the returned one stays as it is. */
function Reissue({ instruction }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <CommandDialog<ReissueInput, Instruction>
      button={t('instruction.reissue')}
      primary
      name={`instruction.reissue.${instruction.id}`}
      facts={[
        ...useFacts(instruction),
        [t('instruction.bankCode'), instruction.bankCode],
        [t('instruction.cameBack'), [instruction.reasonCode, instruction.reasonText].filter(Boolean).join(' ')],
      ]}
      initial={{ account: { name: instruction.payeeName, number: '', bankCode: instruction.bankCode } }}
      secret={['account']}
      version={instruction.version}
      send={reissue(instruction.id)}
      done={t('instruction.reissued')}
      onDone={({ id }) => void navigate(`/payment-instructions/${id}`)}
    >
      <TextField name={['account', 'name']} label={t('instruction.newName')} max={140} required />
      <TextField name={['account', 'number']} label={t('instruction.newAccount')} hint={t('instruction.newAccountHint')} max={32} required />
      <TextField name={['account', 'bankCode']} label={t('instruction.newBankCode')} hint={t('countyAccount.bankCodeHint')} max={12} required />
      <AreaField name="reason" label={t('instruction.why')} rows={2} required />
    </CommandDialog>
  );
}
