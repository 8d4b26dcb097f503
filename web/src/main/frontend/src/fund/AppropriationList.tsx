import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Appropriation } from '../api/types';
import { Due } from '../kit/Due';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { OfProgramme } from '../programme/OfProgramme';
import { useProgramme } from '../programme/queries';
import { fundSourcesQuery, loadAppropriations } from './queries';
import { RegisterAppropriation } from './RegisterAppropriation';

const amounts = ['available', 'committed', 'instructed', 'paid', 'allocated', 'returned'] as const;

export function AppropriationList() {
  const { t } = useTranslation();
  const states = useStates('appropriation');
  const { programme } = useProgramme();
  const sources = useQuery(fundSourcesQuery).data?.items ?? [];
  return (
    <>
      <PageHead title={t('menu.appropriations')} actions={programme && <RegisterAppropriation programme={programme} />} />
      <FilterBar
        fields={[
          { name: 'state', label: t('appropriation.state'), options: states },
          { name: 'fundSourceId', label: t('appropriation.source'), options: sources.map(({ id, name }) => ({ value: id, label: name })) },
          { name: 'words', label: t('appropriation.documentNo') },
        ]}
      />
      <OfProgramme>{({ id }) => <List programmeId={id} />}</OfProgramme>
    </>
  );
}

function List({ programmeId }: { programmeId: string }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const filter = { ...useFilter('state', 'fundSourceId', 'words'), programmeId };
  return (
    <SearchTable<Appropriation>
      name="appropriations"
      filter={filter}
      label={t('menu.appropriations')}
      rowKey="id"
      load={(request) => loadAppropriations({ ...filter, ...request })}
      exportPath="/api/v1/appropriations/export"
      empty={<Nothing title={t('appropriation.emptyTitle')} hint={t('appropriation.emptyHint')} />}
      columns={[
        { title: t('appropriation.documentNo'), dataIndex: 'documentNo', render: (_, { id, documentNo }) => <Link to={{ pathname: `/appropriations/${id}`, search }}>{documentNo}</Link> },
        { title: t('appropriation.state'), dataIndex: 'state', render: (_, { state }) => <Status of="appropriation" state={state} /> },
        { title: t('appropriation.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
        ...amounts.map((name) => ({
          title: t(`funds.${name}`),
          dataIndex: name,
          align: 'right' as const,
          render: (_: unknown, row: Appropriation) => <Money amount={row[name]} />,
        })),
        { title: t('appropriation.source'), dataIndex: 'sourceName', render: (_, { sourceName, sourceCode }) => <span title={sourceCode}>{sourceName}</span> },
        { title: t('appropriation.title'), dataIndex: 'title' },
        { title: t('appropriation.year'), dataIndex: 'indexYear' },
        { title: t('appropriation.receivedOn'), dataIndex: 'receivedOn' },
        { title: t('appropriation.passDownBy'), dataIndex: 'passDownBy', render: (_, { passDownBy, passDownDaysLeft }) => <Due on={passDownBy} left={passDownDaysLeft} calendar /> },
      ]}
    />
  );
}
