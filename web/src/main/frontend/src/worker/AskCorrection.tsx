import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../kit/CommandDialog';
import { EvidenceField } from '../kit/evidence';
import { AreaField, TextField } from '../kit/fields';
import { askNumber, askStrike, type NumberInput, type Worker } from './queries';

/** What a clerk may ask for where a correction by version does not do; a reviewer confirms. */
export function AskCorrection({ worker }: { worker: Worker }) {
  const { t } = useTranslation();
  const { id, name, citizenIdMasked, enterpriseName, regionCode } = worker;
  const facts: [string, string][] = [
    [t('worker.name'), `${name} ${citizenIdMasked}`],
    [t('worker.enterprise'), enterpriseName],
  ];
  return (
    <>
      <CommandDialog<NumberInput, unknown> button={t('worker.renumber')} name={`worker.renumber.${id}`} facts={facts} secret={['citizenId']} send={askNumber(id)} done={t('worker.correctionAsked')}>
        <TextField name="citizenId" label={t('worker.rightNumber')} hint={t('worker.rightNumberHint')} max={18} required />
        <EvidenceField name="files" label={t('worker.numberProof')} region={regionCode} required />
        <AreaField name="reason" label={t('worker.correctionReason')} max={500} required />
      </CommandDialog>
      <CommandDialog<{ reason: string }, unknown>
        button={t('worker.strike')}
        name={`worker.strike.${id}`}
        facts={[...facts, [t('worker.consequence'), t('worker.strikeConsequence')]]}
        send={askStrike(id)}
        done={t('worker.correctionAsked')}
      >
        <AreaField name="reason" label={t('worker.correctionReason')} max={500} required />
      </CommandDialog>
    </>
  );
}
