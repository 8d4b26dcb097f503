import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Incoming } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { loadIncoming, type IncomingFilter } from './queries';

/** What the region received from above, and whether it is in its books. */
export function IncomingList() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const filter = useFilter('state', 'words') as IncomingFilter;
  return (
    <>
      <PageHead title={t('menu.incoming')} />
      <FilterBar
        fields={[
          { name: 'state', label: t('allocation.state'), options: useStates('incoming') },
          { name: 'words', label: t('allocation.documentNo') },
        ]}
      />
      <SearchTable<Incoming>
        name="incoming"
        filter={filter}
        label={t('menu.incoming')}
        rowKey="id"
        load={(request) => loadIncoming({ ...filter, ...request })}
        exportPath="/api/v1/allocations/incoming/export"
        empty={<Nothing title={t('incoming.emptyTitle')} hint={t('incoming.emptyHint')} />}
        columns={[
          { title: t('allocation.documentNo'), dataIndex: 'documentNo', render: (_, { id, documentNo }) => <Link to={{ pathname: `/incoming/${id}`, search }}>{documentNo}</Link> },
          { title: t('allocation.state'), dataIndex: 'state', render: (_, { state }) => <Status of="incoming" state={state} /> },
          { title: t('allocation.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('allocation.from'), dataIndex: 'fromRegionName' },
          { title: t('allocation.receiver'), dataIndex: 'regionName', render: (_, { regionName, regionCode }) => <span title={regionCode}>{regionName ?? regionCode}</span> },
          { title: t('fundSource.kind'), dataIndex: 'sourceKind', render: (_, { sourceKind }) => t(`fundSource.kind_${sourceKind}`) },
          { title: t('allocation.title'), dataIndex: 'title' },
          { title: t('allocation.issuedOn'), dataIndex: 'issuedOn' },
        ]}
      />
    </>
  );
}
