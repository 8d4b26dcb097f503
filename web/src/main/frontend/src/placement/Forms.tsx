import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../kit/CommandDialog';
import { EvidenceField } from '../kit/evidence';
import { AreaField, CheckField, ChoiceField, DayField, FigureField, LookupField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import type { Worker } from '../worker/queries';
import { findEnterprises } from '../worker/queries';
import { ended, followUp, grounds, insure, methods, outcomes, place, putDisputes, reverse, schemes, statuses, type DisputeTerms, type FollowUpTerms, type InsuranceTerms, type LifeLine, type PlacementTerms, type Status } from './queries';

type PlaceInput = Omit<PlacementTerms, 'workerId' | 'follows' | 'attachmentSha256'> & { file?: { attachmentSha256: string }[] };

const useOptions = (values: readonly string[], prefix: string) => {
  const { t } = useTranslation();
  return values.map((value) => ({ value, label: t(`${prefix}_${value}`) }));
};

/** Puts down where the worker went; what the rules refuse stands beside its field, with the article. */
export function PlaceWorker({ worker, line, onDone }: { worker: Worker; line: LifeLine; onDone: () => void }) {
  const { t } = useTranslation();
  const { id, name, citizenIdMasked, enterpriseName, regionCode } = worker;
  const last = line.records.findLast(({ contractEndedOn, reversed }) => contractEndedOn && !reversed);
  return (
    <CommandDialog<PlaceInput, LifeLine>
      button={t('placement.place')}
      submit={t('placement.save')}
      primary
      width={820}
      name={`placement.place.${id}`}
      facts={[
        [t('worker.name'), `${name} ${citizenIdMasked}`],
        [t('worker.enterprise'), enterpriseName],
      ]}
      initial={{
        ...(last?.contractEndedOn && { contractEndedOn: last.contractEndedOn }),
        ...(last?.contractEndGround && { contractEndGround: last.contractEndGround }),
        ...(last?.registeredOn && { registeredOn: last.registeredOn }),
      }}
      send={(key, input) => place(key, termsOf(input, id, line.seqNo))}
      onDone={onDone}
      done={t('placement.placed')}
    >
      <PlaceFields region={regionCode} />
    </CommandDialog>
  );
}

/** Only what the chosen channel has: a contract that has not ended is not said to have. */
function termsOf({ file, contractEndGround, contractEndedOn, registeredOn, benefitFrom, ...rest }: PlaceInput, workerId: string, follows: number): PlacementTerms {
  return {
    ...rest,
    workerId,
    follows,
    voluntary: rest.voluntary === true,
    consented: rest.consented === true,
    ...(ended.includes(rest.status) && {
      ...(contractEndGround && { contractEndGround }),
      ...(contractEndedOn && { contractEndedOn }),
      ...(registeredOn && { registeredOn }),
      ...(benefitFrom && { benefitFrom }),
    }),
    ...(file?.[0] && { attachmentSha256: file[0].attachmentSha256 }),
  };
}

function PlaceFields({ region }: { region: string }) {
  const { t } = useTranslation();
  const status = Form.useWatch<Status | undefined>('status');
  const contractEnds = status !== undefined && ended.includes(status);
  const channels = statuses.filter((each) => each !== 'WAITING').map((value) => ({ value, label: t(`state.placement.${value}`) }));
  const reasons = useOptions(grounds, 'placement.ground');
  return (
    <>
      <div className={kit.fields}>
        <ChoiceField name="status" label={t('placement.status')} options={channels} required />
        <DayField name="startedOn" label={t('placement.startedOn')} required />
        <TextField name="employer" label={t('placement.employer')} max={100} />
        <TextField name="post" label={t('placement.post')} max={60} />
        <TextField name="agreementNo" label={t('placement.agreementNo')} max={60} />
        <DayField name="agreementSignedOn" label={t('placement.agreementSignedOn')} />
        {contractEnds && (
          <>
            <ChoiceField name="contractEndGround" label={t('placement.ground')} options={reasons} required hint={t('placement.groundHint')} />
            <DayField name="contractEndedOn" label={t('placement.contractEndedOn')} required />
            <DayField name="registeredOn" label={t('placement.registeredOn')} required={status === 'CH2' || status === 'UNEMPLOYED'} />
            {status === 'UNEMPLOYED' && <DayField name="benefitFrom" label={t('placement.benefitFrom')} />}
          </>
        )}
      </div>
      {status === 'CH3' && (
        <>
          <CheckField name="voluntary" label={t('placement.voluntary')} />
          <CheckField name="consented" label={t('placement.consented')} />
        </>
      )}
      <EvidenceField name="file" label={t('placement.file')} region={region} />
      <AreaField name="reason" label={t('placement.note')} />
    </>
  );
}

/** How the worker fares; where the place came to an end the case is open again. */
export function FollowUp({ worker, onDone }: { worker: Pick<Worker, 'id' | 'name' | 'citizenIdMasked'>; onDone: () => void }) {
  const { t } = useTranslation();
  const { id, name, citizenIdMasked } = worker;
  const ways = useOptions(methods, 'placement.method');
  const results = useOptions(outcomes, 'placement.outcome');
  return (
    <CommandDialog<Omit<FollowUpTerms, 'workerId'>, unknown>
      button={t('placement.followUp')}
      submit={t('placement.save')}
      name={`placement.followUp.${id}`}
      facts={[[t('worker.name'), `${name} ${citizenIdMasked}`]]}
      send={(key, input) => followUp(key, { ...input, workerId: id })}
      onDone={onDone}
      done={t('placement.followedUp')}
    >
      <DayField name="followedOn" label={t('placement.followedOn')} required />
      <ChoiceField name="method" label={t('placement.method')} options={ways} required />
      <ChoiceField name="outcome" label={t('placement.outcome')} options={results} required hint={t('placement.lapseHint')} />
      <AreaField name="note" label={t('placement.situation')} required />
    </CommandDialog>
  );
}

/** Takes back the record that stands, with a reason; it stays to be seen. */
export function Reverse({ recordId, status, onDone }: { recordId: string; status: Status; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<{ reason: string }, unknown>
      button={t('placement.reverse')}
      small
      name={`placement.reverse.${recordId}`}
      facts={[[t('placement.status'), t(`state.placement.${status}`)]]}
      send={reverse(recordId)}
      onDone={onDone}
      done={t('placement.reversed')}
    >
      <AreaField name="reason" label={t('placement.reverseReason')} required />
    </CommandDialog>
  );
}

/** Which schemes were paid from month to month, for one worker or all that are ticked. */
export function Insure({ workerIds, onDone }: { workerIds: string[]; onDone?: () => void }) {
  const { t } = useTranslation();
  const options = useOptions(schemes, 'placement.scheme');
  return (
    <CommandDialog<Omit<InsuranceTerms, 'workerIds'>, unknown>
      button={t('placement.insure')}
      submit={t('placement.save')}
      disabled={workerIds.length === 0}
      name="placement.insure"
      facts={[[t('placement.workers'), t('placement.people', { count: workerIds.length })]]}
      send={(key, input) => insure(key, { ...input, schemes: input.schemes ?? [], workerIds })}
      {...(onDone && { onDone })}
      done={t('placement.insured')}
    >
      <div className={kit.fields}>
        <TextField name="from" label={t('placement.fromMonth')} hint="YYYY-MM" max={7} required />
        <TextField name="to" label={t('placement.toMonth')} hint="YYYY-MM" max={7} required />
      </div>
      <ChoiceField name="schemes" label={t('placement.schemes')} options={options} several hint={t('placement.schemesHint')} />
      <TextField name="note" label={t('placement.note')} />
    </CommandDialog>
  );
}

/** What no other feature records, for the monthly report. */
export function Disputes({ programmeId }: { programmeId: string }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<Omit<DisputeTerms, 'programmeId'>, unknown>
      button={t('placement.disputes')}
      submit={t('placement.save')}
      name="placement.disputes"
      send={(key, input) => putDisputes(key, { ...input, programmeId })}
      done={t('placement.disputesPut')}
    >
      <LookupField name="enterpriseId" label={t('worker.enterprise')} of="enterprises" search={findEnterprises} required />
      <div className={kit.fields}>
        <TextField name="month" label={t('placement.month')} hint="YYYY-MM" max={7} required />
        <FigureField name="petitions" label={t('placement.petitions')} whole required />
        <FigureField name="disputes" label={t('placement.disputeCases')} whole required />
      </div>
      <TextField name="note" label={t('placement.note')} />
    </CommandDialog>
  );
}
