import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { clockQuery } from '../calendar/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { EvidenceField } from '../kit/evidence';
import { AreaField, ChoiceField, DayField, MoneyField } from '../kit/fields';
import { Print } from './Print';
import { correctMoney, doStep, giveBack, withdraw, type MoneyInput, type ReturnInput, type StepInput, type TransferDetail } from './queries';

type File = { attachmentSha256: string; title: string };

/** What the caller's side may do now; the server says no to anything else. */
export function Actions({ of }: { of: TransferDetail }) {
  const { t } = useTranslation();
  const { data: clock } = useQuery(clockQuery);
  const { transfer, steps, sides, returnsTo } = of;
  const { id, stepNo, deskSide, state } = transfer;
  if (!clock) return null;
  const step = steps.find((each) => each.stepNo === stepNo);
  const here = state === 'OPEN' && step && deskSide && sides.includes(deskSide);
  const today = { happenedOn: clock.today };
  const back = steps.find((each) => each.stepNo === returnsTo);
  return (
    <>
      <Print of={of} />
      {here && back && (
        <CommandDialog<ReturnInput, unknown>
          button={t('transfer.return')}
          name={`transfer.return.${id}.${stepNo}`}
          facts={[[t('transfer.returnsTo'), back.name]]}
          initial={{ ...today, stepNo: step.stepNo }}
          send={(key, input) => giveBack(id)(key, { ...input, stepNo: step.stepNo })}
          done={t('transfer.returned')}
        >
          <DayField name="happenedOn" label={t('transfer.day')} required />
          <ChoiceField name="clock" label={t('transfer.clock')} options={(['CONTINUE', 'RESTART'] as const).map((value) => ({ value, label: t(`transfer.choose_${value}`) }))} required />
          <AreaField name="reason" label={t('transfer.reason')} max={200} required />
        </CommandDialog>
      )}
      {state === 'OPEN' && transfer.sent === '0.00' && transfer.received === '0.00' && (
        <CommandDialog<{ reason: string }, unknown> button={t('transfer.withdraw')} refusal name={`transfer.withdraw.${id}`} send={withdraw(id)} done={t('transfer.withdrawn')}>
          <AreaField name="reason" label={t('transfer.reason')} max={200} required />
        </CommandDialog>
      )}
      {state === 'MISMATCH' && (
        <CommandDialog<MoneyInput, unknown>
          button={t('transfer.correctMoney')}
          primary
          name={`transfer.money.${id}`}
          facts={[[t('transfer.sent'), transfer.sent], [t('transfer.received'), transfer.received]]}
          initial={{ movedOn: clock.today, ...(sides[0] && { side: sides[0] }) }}
          send={correctMoney(id)}
          done={t('transfer.moneyCorrected')}
        >
          <ChoiceField name="side" label={t('transfer.side')} options={sides.map((value) => ({ value, label: t(`transfer.side_${value}`) }))} required />
          <MoneyField name="amount" label={t('transfer.amount')} hint={t('transfer.minusHint')} required />
          <DayField name="movedOn" label={t('transfer.movedOn')} required />
          <AreaField name="reason" label={t('transfer.reason')} max={200} required />
        </CommandDialog>
      )}
      {here && <Do of={of} today={clock.today} />}
    </>
  );
}

function Do({ of: { transfer, steps }, today }: { of: TransferDetail; today: string }) {
  const { t } = useTranslation();
  const step = steps.find(({ stepNo }) => stepNo === transfer.stepNo);
  if (!step) return null;
  const money = step.effect !== 'NONE';
  const expected = step.effect === 'RECEIVE' ? transfer.sent : transfer.computed;
  const paper = step.side === 'NEW' ? transfer.outside : transfer.incoming;
  return (
    <CommandDialog<Omit<StepInput, 'stepNo'> & { file?: File[] }, unknown>
      button={t('transfer.do', { step: step.name })}
      submit={t('transfer.doIt')}
      primary
      name={`transfer.do.${transfer.id}.${step.stepNo}`}
      facts={[[t('transfer.document'), `${step.document} ${step.article}`]]}
      initial={{ happenedOn: today, ...(money && { movedOn: today, ...(expected && { amount: expected }) }) }}
      send={(key, { file, ...input }) => doStep(transfer.id)(key, { ...input, stepNo: step.stepNo, ...(file?.[0] && { attachmentSha256: file[0].attachmentSha256 }) })}
      done={t('transfer.stepDone')}
    >
      <DayField name="happenedOn" label={t('transfer.day')} required />
      {money && (
        <>
          <MoneyField name="amount" label={t(`transfer.effect_${step.effect}`)} hint={t('transfer.amountHint')} required />
          <DayField name="movedOn" label={t('transfer.movedOn')} required />
        </>
      )}
      <AreaField name="reason" label={t('transfer.note')} max={200} />
      <EvidenceField name="file" label={t('transfer.evidence')} region={transfer.regionCode} required={paper} />
    </CommandDialog>
  );
}
