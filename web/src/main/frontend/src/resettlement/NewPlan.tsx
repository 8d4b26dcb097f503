import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMay } from '../api/queries';
import type { Appropriation, ResettlementPlanDetail } from '../api/types';
import { loadAppropriations } from '../fund/queries';
import { groupMoney } from '../kit/amounts';
import { CommandForm } from '../kit/CommandForm';
import { EvidenceField } from '../kit/evidence';
import { AreaField, ChoiceField, DayField, FigureField, LookupField, MoneyField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { PageHead } from '../kit/PageHead';
import { Nothing, Panel } from '../kit/Panel';
import { Preview } from './Preview';
import { channels, findEnterprises, makePlan, uses, type PlanTerms } from './queries';
import styles from './resettlement.module.css';

type File = { attachmentSha256: string; title: string };
type Input = Omit<PlanTerms, 'programmeId'> & { voteFile: File[]; reportFile?: File[] };

/** Numbers that are not given are none. */
const initial = {
  figures: { heads: Object.fromEntries(channels.map((each) => [each, 0])), uses: Object.fromEntries(uses.map((each) => [each, '0.00'])) },
} as unknown as Partial<Input>;

/** Makes a plan for the workers of an enterprise; it counts once others have signed. */
export function NewPlan() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('resettlement.make')} />
      {useMay('hr-clerk') ? <Plan /> : <Nothing title={t('resettlement.clerksOnly')} />}
    </>
  );
}

function Plan() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const query = { state: 'ISSUED', page: 0, size: 500 };
  const { data } = useQuery({ queryKey: ['appropriations', 'to-resettle', query], queryFn: () => loadAppropriations(query) });
  if (!data) return null;
  const sources = data.items;
  if (sources.length === 0) return <Nothing title={t('resettlement.noSourceTitle')} hint={t('resettlement.noSourceHint')} />;
  return (
    <Panel title={t('resettlement.one')}>
      <div className={styles.form}>
        <CommandForm<Input, ResettlementPlanDetail>
          name="resettlement.make"
          initial={initial}
          submit={t('resettlement.submit')}
          send={(key, input) => makePlan(key, termsOf(input, sources))}
          onDone={({ plan }) => void navigate(`/resettlement-plans/${plan.id}`)}
        >
          <LookupField name="enterpriseId" label={t('resettlement.enterprise')} of="enterprises" search={findEnterprises} required />
          <ChoiceField
            name="appropriationId"
            label={t('resettlement.appropriation')}
            options={sources.map(({ id, documentNo, programmeName, available }) => ({ value: id, label: `${documentNo} ${programmeName}（${t('funds.available')} ${groupMoney(available)}）` }))}
            required
          />
          <Figures />
          <Told sources={sources} />
        </CommandForm>
      </div>
    </Panel>
  );
}

/** The money says which programme it is of; a file is known by its hash. */
function termsOf({ voteFile, reportFile, report, congress, ...rest }: Input, sources: Appropriation[]): PlanTerms {
  return {
    ...rest,
    programmeId: sources.find(({ id }) => id === rest.appropriationId)?.programmeId ?? '',
    congress: { ...congress, attachmentSha256: voteFile[0]?.attachmentSha256 ?? '' },
    ...(report && { report: { ...report, attachmentSha256: reportFile?.[0]?.attachmentSha256 ?? '' } }),
  };
}

function Figures() {
  const { t } = useTranslation();
  return (
    <>
      <div className={kit.fields}>
        <FigureField name={['figures', 'staff']} label={t('resettlement.staff')} whole required />
        <FigureField name={['figures', 'affected']} label={t('resettlement.affected')} whole required />
        {channels.map((channel) => (
          <FigureField key={channel} name={['figures', 'heads', channel]} label={t(`resettlement.channel_${channel}`)} whole required />
        ))}
        {uses.map((use) => (
          <MoneyField key={use} name={['figures', 'uses', use]} label={t(`resettlement.use_${use}`)} required />
        ))}
        <MoneyField name={['figures', 'amount']} label={t('resettlement.amount')} required />
      </div>
      <Preview />
    </>
  );
}

/** The vote, the report and the files, which are kept in the region of the money. */
function Told({ sources }: { sources: Appropriation[] }) {
  const { t } = useTranslation();
  const chosen = Form.useWatch<string | undefined>('appropriationId');
  const region = (sources.find(({ id }) => id === chosen) ?? sources[0])?.regionCode ?? '';
  return (
    <>
      <div className={kit.fields}>
        <DayField name={['congress', 'heldOn']} label={t('resettlement.heldOn')} required />
        <FigureField name={['congress', 'entitled']} label={t('resettlement.entitled')} whole required />
        <FigureField name={['congress', 'attended']} label={t('resettlement.attended')} whole required />
        <FigureField name={['congress', 'inFavour']} label={t('resettlement.inFavour')} whole required />
      </div>
      <EvidenceField name="voteFile" label={t('resettlement.voteFile')} region={region} required />
      <div className={kit.fields}>
        <DayField name="contractsEndOn" label={t('resettlement.contractsEndOn')} />
        <DayField name={['report', 'explainedOn']} label={t('resettlement.explainedOn')} />
        <DayField name={['report', 'reportedOn']} label={t('resettlement.reportedOn')} />
        <TextField name={['report', 'reportNo']} label={t('resettlement.reportNo')} max={80} />
      </div>
      <EvidenceField name="reportFile" label={t('resettlement.reportFile')} region={region} />
      <AreaField name="riskPlan" label={t('resettlement.riskPlan')} max={4000} rows={5} required />
      <EvidenceField name="evidence" label={t('resettlement.evidence')} region={region} />
    </>
  );
}
