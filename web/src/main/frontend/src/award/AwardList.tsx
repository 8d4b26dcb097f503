import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Award } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { OfProgramme } from '../programme/OfProgramme';
import styles from './award.module.css';
import { loadAwards } from './queries';

export function AwardList() {
  const { t } = useTranslation();
  const states = useStates('award');
  return (
    <>
      <PageHead title={t('menu.awards')} />
      <FilterBar
        fields={[
          { name: 'state', label: t('award.state'), options: states },
          { name: 'rule', label: t('award.ruleCode') },
          { name: 'words', label: t('award.words') },
        ]}
      />
      <OfProgramme>{({ id }) => <List programmeId={id} />}</OfProgramme>
    </>
  );
}

function List({ programmeId }: { programmeId: string }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const filter = { ...useFilter('state', 'rule', 'words'), programmeId };
  return (
    <SearchTable<Award>
      name="awards"
      filter={filter}
      label={t('menu.awards')}
      rowKey="id"
      load={(request) => loadAwards({ ...filter, ...request })}
      empty={<Nothing title={t('award.emptyTitle')} hint={t('award.emptyHint')} />}
      columns={[
        {
          title: t('award.enterprise'),
          render: (_, { id, enterpriseName }) => <Link to={{ pathname: `/awards/${id}`, search }}>{enterpriseName}</Link>,
        },
        { title: t('award.facility'), dataIndex: 'facilityName' },
        { title: t('award.township'), dataIndex: 'townshipName' },
        { title: t('award.rule'), render: (_, { ruleName, ruleCode }) => <span title={ruleCode}>{ruleName}</span> },
        { title: t('award.state'), render: (_, { state }) => <Status of="award" state={state} /> },
        { title: t('award.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
        { title: t('award.whyNot'), render: (_, { whyNot }) => <div className={styles.whyNot}>{whyNot}</div> },
        { title: t('award.payee'), dataIndex: 'payeeName' },
        { title: t('award.appropriation'), dataIndex: 'documentNo' },
        { title: t('award.paidOn'), dataIndex: 'paidOn' },
      ]}
    />
  );
}
