import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useMay } from '../api/queries';
import { CommandForm } from '../kit/CommandForm';
import { ChoiceField, DayField, LookupField, MoneyField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { PageHead } from '../kit/PageHead';
import { Nothing, Panel } from '../kit/Panel';
import { useProgramme } from '../programme/queries';
import { findEnterprises } from '../resettlement/queries';
import { makeSheet, reasons, sheetQuery, type Sheet, type SheetDetail, type SheetTerms } from './queries';

/** Begins a sheet with everybody on the roster; `?revises=` takes over the facts of one that was refused or taken back. */
export function NewSheet() {
  const { t } = useTranslation();
  const revises = useSearchParams()[0].get('revises');
  const { data } = useQuery({ ...sheetQuery(revises ?? ''), enabled: revises !== null });
  const clerk = useMay('hr-clerk');
  if (revises && !data) return null;
  return (
    <>
      <PageHead title={t('severance.make')} facts={t('severance.makeHint')} />
      {clerk ? <Begin before={data?.sheet} /> : <Nothing title={t('severance.clerksOnly')} />}
    </>
  );
}

function Begin({ before }: { before: Sheet | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { all = [] } = useProgramme();
  const known = before && {
    enterpriseId: before.enterpriseId,
    programmeId: before.programmeId,
    leftOn: before.leftOn,
    localMonthlyWage: before.localMonthlyWage,
    localAnnualWage: before.localAnnualWage,
    minimumWage: before.minimumWage,
    wageSource: before.wageSource,
  };
  return (
    <Panel title={t('severance.one')} {...(before && { note: t('severance.revisesOf', { name: before.enterpriseName }) })}>
      <CommandForm<SheetTerms, SheetDetail>
        name={`severance.make.${before?.id ?? ''}`}
        {...(known && { initial: known })}
        submit={t('severance.make')}
        send={(key, input) => makeSheet(key, { ...input, ...(known && { ...known, ...input, enterpriseId: known.enterpriseId, programmeId: known.programmeId }), ...(before && { revises: before.id }) })}
        onDone={({ sheet }) => void navigate(`/severance-sheets/${sheet.id}`)}
      >
        <div className={kit.fields}>
          {!before && <LookupField name="enterpriseId" label={t('severance.enterprise')} of="enterprises" search={findEnterprises} required />}
          {!before && <ChoiceField name="programmeId" label={t('severance.programme')} options={all.map(({ id, name, code }) => ({ value: id, label: `${name} ${code}` }))} required />}
          <DayField name="leftOn" label={t('severance.leftOn')} required />
          <ChoiceField name="reason" label={t('severance.reason')} options={reasons.map((each) => ({ value: each, label: t(`severance.reason_${each}`) }))} required />
          <MoneyField name="localMonthlyWage" label={t('severance.localMonthlyWage')} required />
          <MoneyField name="localAnnualWage" label={t('severance.localAnnualWage')} required />
          <MoneyField name="minimumWage" label={t('severance.minimumWage')} required />
          <TextField name="wageSource" label={t('severance.wageSource')} required />
        </div>
      </CommandForm>
    </Panel>
  );
}
