import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useMay } from '../api/queries';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { LinkButton } from '../kit/LinkButton';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { loadSheets, type Sheet, type SheetFilter } from './queries';

/** What the workers of each enterprise are owed, and how far it is paid. */
export function SheetList() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const filter = useFilter('state', 'words') as SheetFilter;
  const clerk = useMay('hr-clerk');
  return (
    <>
      <PageHead
        title={t('menu.severanceSheets')}
        actions={
          clerk && (
            <LinkButton to="/severance-sheets/new" icon={<PlusOutlined />} primary>
              {t('severance.make')}
            </LinkButton>
          )
        }
      />
      <FilterBar
        fields={[
          { name: 'state', label: t('severance.state'), options: useStates('severanceSheet') },
          { name: 'words', label: t('severance.enterprise') },
        ]}
      />
      <SearchTable<Sheet>
        name="severance-sheets"
        filter={filter}
        label={t('menu.severanceSheets')}
        rowKey="id"
        load={(request) => loadSheets({ ...filter, ...request })}
        exportPath="/api/v1/severance-sheets/export"
        empty={<Nothing title={t('severance.emptyTitle')} hint={t('severance.emptyHint')} />}
        columns={[
          { title: t('severance.enterprise'), dataIndex: 'enterpriseName', render: (_, { id, enterpriseName }) => <Link to={{ pathname: `/severance-sheets/${id}`, search }}>{enterpriseName}</Link> },
          { title: t('severance.state'), dataIndex: 'state', render: (_, { state }) => <Status of="severanceSheet" state={state} /> },
          { title: t('severance.workers'), dataIndex: 'workers', align: 'right' },
          { title: t('severance.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => amount && <Money amount={amount} /> },
          { title: t('severance.tax'), dataIndex: 'tax', align: 'right', render: (_, { tax }) => tax && <Money amount={tax} /> },
          { title: t('severance.net'), dataIndex: 'net', align: 'right', render: (_, { net }) => net && <Money amount={net} /> },
          { title: t('severance.leftOn'), dataIndex: 'leftOn' },
          { title: t('severance.payOn'), dataIndex: 'payOn' },
          { title: t('severance.appropriation'), dataIndex: 'appropriationNo' },
          { title: t('severance.programme'), dataIndex: 'programmeName' },
          { title: t('severance.region'), dataIndex: 'regionName' },
        ]}
      />
    </>
  );
}
