import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { CheckField, ChoiceField, DayField, FigureField, MoneyField } from '../kit/fields';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { SearchTable } from '../kit/SearchTable';
import { changeFact, loadFacts, reasons, type Fact, type FactTerms, type Sheet } from './queries';

/** What human resources say of each worker, until finance begins to compute. */
export function Facts({ sheet: { id, state } }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const may = useMay('hr-clerk') && state === 'DRAFT';
  return (
    <SearchTable<Fact>
      name="severance-facts"
      filter={{ sheet: id }}
      label={t('severance.facts')}
      rowKey="id"
      load={(request) => loadFacts(id, request)}
      empty={t('severance.noFacts')}
      columns={[
        { title: t('severance.worker'), dataIndex: 'workerName', render: (_, { id: worker, workerName }) => <Link to={`/workers/${worker}`}>{workerName}</Link> },
        { title: t('severance.citizenId'), dataIndex: 'citizenIdMasked', unsorted: true },
        { title: t('severance.meanWage'), dataIndex: 'meanWage', align: 'right', render: (_, { meanWage }) => <Money amount={meanWage} /> },
        { title: t('severance.hiredOn'), dataIndex: 'hiredOn' },
        { title: t('severance.leftOn'), dataIndex: 'leftOn' },
        { title: t('severance.reason'), dataIndex: 'reason', render: (_, { reason }) => t(`severance.reason_${reason}`) },
        { title: t('severance.unlawful'), dataIndex: 'unlawful', render: (_, { unlawful }) => unlawful && t('form.yes') },
        { title: t('severance.wageArrears'), dataIndex: 'wageArrears', align: 'right', render: (_, { wageArrears }) => <Money amount={wageArrears} /> },
        { title: t('severance.insuranceArrears'), dataIndex: 'insuranceArrears', align: 'right', render: (_, { insuranceArrears }) => <Money amount={insuranceArrears} /> },
        ...(may ? [{ title: t('severance.change'), render: (_: unknown, fact: Fact) => <Change fact={fact} /> }] : []),
      ]}
    />
  );
}

function Change({ fact }: { fact: Fact }) {
  const { t } = useTranslation();
  const { sheetId, id, workerName, citizenIdMasked, version, hiredOn, leftOn, reason, unlawful, wageArrears, insuranceArrears, arrearsDays } = fact;
  return (
    <CommandDialog<FactTerms, unknown>
      button={t('severance.change')}
      small
      name={`severance.fact.${sheetId}.${id}`}
      facts={[[t('severance.worker'), `${workerName} ${citizenIdMasked}`]]}
      initial={{ hiredOn, leftOn, reason, unlawful, wageArrears, insuranceArrears, arrearsDays }}
      version={version}
      send={(key, input, seen) => changeFact(sheetId, id)(key, { ...input, unlawful: input.unlawful === true, arrearsDays: Number(input.arrearsDays) }, seen)}
      done={t('severance.changed')}
    >
      <DayField name="hiredOn" label={t('severance.hiredOn')} hint={t('severance.hiredOnHint')} required />
      <DayField name="leftOn" label={t('severance.leftOn')} required />
      <ChoiceField name="reason" label={t('severance.reason')} options={reasons.map((each) => ({ value: each, label: t(`severance.reason_${each}`) }))} required />
      <CheckField name="unlawful" label={t('severance.unlawful')} />
      <MoneyField name="wageArrears" label={t('severance.wageArrears')} required />
      <MoneyField name="insuranceArrears" label={t('severance.insuranceArrears')} required />
      <FigureField name="arrearsDays" label={t('severance.arrearsDays')} whole required />
    </CommandDialog>
  );
}
