import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useMay } from '../api/queries';
import type { Allocation } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { LinkButton } from '../kit/LinkButton';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { loadAllocations, type AllocationFilter } from './queries';

/** How money was divided among the regions below. */
export function AllocationList() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const filter = useFilter('state', 'words') as AllocationFilter;
  const clerk = useMay('finance-clerk');
  return (
    <>
      <PageHead
        title={t('menu.allocations')}
        actions={
          clerk && (
            <LinkButton to="/allocations/new" icon={<PlusOutlined />} primary>
              {t('allocation.make')}
            </LinkButton>
          )
        }
      />
      <FilterBar
        fields={[
          { name: 'state', label: t('allocation.state'), options: useStates('allocation') },
          { name: 'words', label: t('allocation.documentNo') },
        ]}
      />
      <SearchTable<Allocation>
        name="allocations"
        filter={filter}
        label={t('menu.allocations')}
        rowKey="id"
        load={(request) => loadAllocations({ ...filter, ...request })}
        exportPath="/api/v1/allocations/export"
        empty={<Nothing title={t('allocation.emptyTitle')} hint={t('allocation.emptyHint')} />}
        columns={[
          { title: t('allocation.documentNo'), dataIndex: 'documentNo', render: (_, { id, documentNo }) => <Link to={{ pathname: `/allocations/${id}`, search }}>{documentNo}</Link> },
          { title: t('allocation.state'), dataIndex: 'state', render: (_, { state }) => <Status of="allocation" state={state} /> },
          { title: t('allocation.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('allocation.registered'), dataIndex: 'registered', align: 'right', render: (_, { registered }) => <Money amount={registered} /> },
          { title: t('allocation.from'), dataIndex: 'regionName', render: (_, { regionName, regionCode }) => <span title={regionCode}>{regionName ?? regionCode}</span> },
          { title: t('allocation.lineCount'), dataIndex: 'lineCount', align: 'right' },
          { title: t('allocation.method'), dataIndex: 'method', render: (_, { method }) => t(`allocation.method_${method}`) },
          { title: t('allocation.source'), dataIndex: 'sourceDocumentNo' },
          { title: t('allocation.title'), dataIndex: 'title' },
          { title: t('allocation.issuedOn'), dataIndex: 'issuedOn' },
        ]}
      />
    </>
  );
}
