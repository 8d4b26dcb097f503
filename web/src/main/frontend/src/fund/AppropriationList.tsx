import { useTranslation } from 'react-i18next';
import type { Appropriation } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { OfProgramme } from '../programme/OfProgramme';
import { loadAppropriations } from './queries';

const amounts = ['available', 'committed', 'instructed', 'paid', 'returned'] as const;

export function AppropriationList() {
  const { t } = useTranslation();
  const states = useStates('appropriation');
  return (
    <>
      <PageHead title={t('menu.appropriations')} />
      <FilterBar
        fields={[
          { name: 'state', label: t('appropriation.state'), options: states },
          { name: 'words', label: t('appropriation.documentNo') },
        ]}
      />
      <OfProgramme>{({ id }) => <List programmeId={id} />}</OfProgramme>
    </>
  );
}

function List({ programmeId }: { programmeId: string }) {
  const { t } = useTranslation();
  const filter = { ...useFilter('state', 'words'), programmeId };
  return (
    <SearchTable<Appropriation>
      name="appropriations"
      filter={filter}
      label={t('menu.appropriations')}
      rowKey="id"
      load={(request) => loadAppropriations({ ...filter, ...request })}
      empty={<Nothing title={t('appropriation.emptyTitle')} hint={t('appropriation.emptyHint')} />}
      columns={[
        { title: t('appropriation.documentNo'), dataIndex: 'documentNo' },
        { title: t('appropriation.title'), dataIndex: 'title' },
        { title: t('appropriation.source'), render: (_, { sourceName, sourceCode }) => <span title={sourceCode}>{sourceName}</span> },
        { title: t('appropriation.year'), dataIndex: 'indexYear' },
        { title: t('appropriation.receivedOn'), dataIndex: 'receivedOn' },
        { title: t('appropriation.state'), render: (_, { state }) => <Status of="appropriation" state={state} /> },
        { title: t('appropriation.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
        ...amounts.map((name) => ({
          title: t(`funds.${name}`),
          dataIndex: name,
          align: 'right' as const,
          render: (_: unknown, row: Appropriation) => <Money amount={row[name]} />,
        })),
      ]}
    />
  );
}
