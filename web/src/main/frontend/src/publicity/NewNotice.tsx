import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Award, Programme } from '../api/types';
import { loadAwards, useRules, type AwardFilter } from '../award/queries';
import { useTownships } from '../enterprise/queries';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { OfProgramme } from '../programme/OfProgramme';
import { useProgramme } from '../programme/queries';
import { Publish } from './Publish';

/** The awards that are calculated and not yet before the public; the ticked ones become a notice. */
export function NewNotice() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('notice.draft')} />
      <FilterBar
        fields={[
          { name: 'townshipCode', label: t('closure.township'), options: useTownships() },
          { name: 'rule', label: t('award.rule'), options: useRules(useProgramme().programme?.id) },
          { name: 'words', label: t('award.words') },
        ]}
      />
      <OfProgramme>{(programme) => <Ready key={programme.id} programme={programme} />}</OfProgramme>
    </>
  );
}

function Ready({ programme }: { programme: Programme }) {
  const filter = { ...useFilter('townshipCode', 'rule', 'words'), programmeId: programme.id, state: 'CALCULATED' };
  // Under another filter the choice begins anew: nothing is published that one does not see.
  return <Choice key={JSON.stringify(filter)} programme={programme} filter={filter} />;
}

function Choice({ programme, filter }: { programme: Programme; filter: AwardFilter }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Award[]>([]);
  const { data: all } = useQuery({ queryKey: ['awards', 'ready', filter], queryFn: () => loadAwards({ ...filter, page: 0, size: 1 }) });
  return (
    <SearchTable<Award>
      name="ready"
      filter={filter}
      label={t('notice.ready')}
      rowKey="id"
      exportPath="/api/v1/awards/export"
      load={(request) => loadAwards({ ...filter, ...request })}
      choice={{ chosen: chosen.map(({ id }) => id), onChange: (_, rows) => setChosen(rows), nameOf: ({ payeeName, ruleName }) => `${payeeName} ${ruleName}` }}
      actions={
        <>
          <Publish programme={programme} awards={chosen} />
          <span>{t('notice.chosen', { count: chosen.length, total: all?.total ?? 0 })}</span>
        </>
      }
      empty={<Nothing title={t('notice.noneReadyTitle')} hint={t('notice.noneReadyHint')} />}
      columns={[
        {
          title: t('award.enterprise'),
          render: (_, { id, enterpriseName }) => <Link to={`/awards/${id}`}>{enterpriseName}</Link>,
          dataIndex: 'enterpriseName',
        },
        { title: t('award.facility'), dataIndex: 'facilityName' },
        { title: t('closure.doors'), dataIndex: 'kilnDoors', align: 'right' },
        { title: t('award.township'), dataIndex: 'townshipName' },
        { title: t('award.rule'), dataIndex: 'ruleName', render: (_, { ruleName, ruleCode }) => <span title={ruleCode}>{ruleName}</span> },
        { title: t('award.payee'), dataIndex: 'payeeName' },
        { title: t('award.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
      ]}
    />
  );
}
