import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useMay } from '../api/queries';
import type { Batch } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { LinkButton } from '../kit/LinkButton';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { loadBatches } from './queries';

export function BatchList() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const states = useStates('batch');
  const filter = useFilter('state', 'words');
  const cashier = useMay('cashier');
  return (
    <>
      <PageHead
        title={t('menu.batches')}
        actions={
          cashier && (
            <LinkButton to="/payment-batches/new" icon={<PlusOutlined />} primary>
              {t('batch.create')}
            </LinkButton>
          )
        }
      />
      <FilterBar
        fields={[
          { name: 'state', label: t('batch.state'), options: states },
          { name: 'words', label: t('batch.no') },
        ]}
      />
      <SearchTable<Batch>
        name="payment-batches"
        filter={filter}
        label={t('menu.batches')}
        rowKey="id"
        load={(request) => loadBatches({ ...filter, ...request })}
        exportPath="/api/v1/payment-batches/export"
        empty={<Nothing title={t('batch.emptyTitle')} hint={t('batch.emptyHint')} />}
        columns={[
          { title: t('batch.no'), dataIndex: 'batchNo', render: (_, { id, batchNo }) => <Link to={{ pathname: `/payment-batches/${id}`, search }}>{batchNo}</Link> },
          { title: t('batch.state'), dataIndex: 'state', render: (_, { state }) => <Status of="batch" state={state} /> },
          { title: t('batch.count'), dataIndex: 'totalCount', align: 'right' },
          { title: t('batch.amount'), dataIndex: 'totalAmount', align: 'right', render: (_, { totalAmount }) => <Money amount={totalAmount} /> },
          { title: t('batch.paid'), dataIndex: 'paidAmount', align: 'right', render: (_, { paidAmount }) => <Money amount={paidAmount} /> },
          { title: t('batch.returned'), dataIndex: 'returnedAmount', align: 'right', render: (_, { returnedAmount }) => <Money amount={returnedAmount} /> },
          { title: t('batch.inDoubt'), dataIndex: 'inDoubtAmount', align: 'right', render: (_, { inDoubtAmount }) => <Money amount={inDoubtAmount} /> },
          { title: t('batch.account'), dataIndex: 'countyAccountName' },
          { title: t('batch.createdBy'), dataIndex: 'createdBy' },
          { title: t('batch.createdAt'), dataIndex: 'recordedAt', render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
          { title: t('batch.executeOn'), dataIndex: 'executeOn' },
        ]}
      />
    </>
  );
}
