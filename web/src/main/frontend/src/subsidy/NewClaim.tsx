import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMay } from '../api/queries';
import { CommandForm } from '../kit/CommandForm';
import { EvidenceField } from '../kit/evidence';
import { AreaField, ChoiceField, DayField, FigureField, LookupField, MoneyField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { PageHead } from '../kit/PageHead';
import { Nothing, Panel } from '../kit/Panel';
import { findWorkers, workerQuery } from '../worker/queries';
import { enter, kinds, type ClaimProof, type ClaimTerms, type Kind } from './queries';

type File = { attachmentSha256: string }[];
type Input = Omit<ClaimTerms, 'proofSha256' | 'tradingSha256'> & { proofSha256?: File; tradingSha256?: File };

/** Puts down a claim of a placed worker; what the rules refuse stands beside its field. */
export function NewClaim() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const clerk = useMay('hr-clerk');
  return (
    <>
      <PageHead title={t('subsidy.enter')} facts={t('subsidy.enterHint')} />
      {clerk ? (
        <Panel title={t('subsidy.one')}>
          <CommandForm<Input, ClaimProof>
            name="subsidy.enter"
            submit={t('subsidy.enter')}
            send={(key, input) => enter(key, termsOf(input))}
            onDone={({ claim }) => void navigate(`/subsidy-claims/${claim.id}`)}
          >
            <Fields />
          </CommandForm>
        </Panel>
      ) : (
        <Nothing title={t('subsidy.clerksOnly')} />
      )}
    </>
  );
}

/** Only what the kind asks for: the server refuses the rest. */
function termsOf({ proofSha256, tradingSha256, days, paidMonthly, licenceNo, ...input }: Input): ClaimTerms {
  return {
    ...input,
    proofSha256: proofSha256?.[0]?.attachmentSha256 ?? '',
    ...(input.kind === 'START_UP' && { licenceNo: licenceNo ?? '', tradingSha256: tradingSha256?.[0]?.attachmentSha256 ?? '' }),
    ...(input.kind === 'TRAINING_LIVING' && { days: Number(days) }),
    ...(input.kind === 'FLEXIBLE_INSURANCE' && paidMonthly && { paidMonthly }),
  };
}

function Fields() {
  const { t } = useTranslation();
  const kind = Form.useWatch('kind') as Kind | undefined;
  const id = (Form.useWatch('workerId') as string | undefined) ?? '';
  const { data: worker } = useQuery({ ...workerQuery(id), enabled: id !== '' });
  return (
    <div className={kit.fields}>
      <LookupField name="workerId" label={t('subsidy.worker')} of="workers" search={findWorkers} required />
      <ChoiceField name="kind" label={t('subsidy.kind')} options={kinds.map((value) => ({ value, label: t(`subsidy.kind_${value}`) }))} required />
      <DayField name="fromOn" label={t('subsidy.fromOn')} hint={t(`subsidy.fromHint_${kind ?? 'FLEXIBLE_INSURANCE'}`)} required />
      <DayField name="toOn" label={t('subsidy.toOn')} hint={t(`subsidy.toHint_${kind ?? 'FLEXIBLE_INSURANCE'}`)} required />
      {kind === 'FLEXIBLE_INSURANCE' && <MoneyField name="paidMonthly" label={t('subsidy.paidMonthly')} required />}
      {kind === 'TRAINING_LIVING' && <FigureField name="days" label={t('subsidy.days')} whole required />}
      {kind === 'START_UP' && <TextField name="licenceNo" label={t('subsidy.licenceNo')} max={60} required />}
      {worker && <EvidenceField name="proofSha256" label={t(`subsidy.proof_${kind ?? 'FLEXIBLE_INSURANCE'}`)} region={worker.regionCode} required />}
      {worker && kind === 'START_UP' && <EvidenceField name="tradingSha256" label={t('subsidy.trading')} region={worker.regionCode} required />}
      <AreaField name="note" label={t('subsidy.note')} />
    </div>
  );
}
