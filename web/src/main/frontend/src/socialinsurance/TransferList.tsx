import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { Due } from '../kit/Due';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { LinkButton } from '../kit/LinkButton';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { OpenByFile } from './Files';
import { loadTransfers, movable, type Transfer } from './queries';

/** The desk of transfers: what is at which place, by when, and whether the money came as it was sent. */
export function TransferList() {
  const { t } = useTranslation();
  const clerk = useMay('hr-clerk');
  const filter = useFilter('mine', 'scheme', 'state', 'overdue', 'words');
  return (
    <>
      <PageHead
        title={t('menu.transfers')}
        facts={
          <>
            <span>{t('transfer.hint')}</span>
            <Link to="/insurance-agencies">{t('menu.agencies')}</Link>
            <Link to="/transfer-steps">{t('menu.transferSteps')}</Link>
          </>
        }
        actions={
          clerk && (
            <>
              <OpenByFile />
              <LinkButton to="/insurance-transfers/new" icon={<PlusOutlined />} primary>
                {t('transfer.open')}
              </LinkButton>
            </>
          )
        }
      />
      <FilterBar
        fields={[
          { name: 'mine', label: t('transfer.desk'), options: [{ value: 'true', label: t('transfer.mine') }, { value: 'false', label: t('transfer.theirs') }] },
          { name: 'scheme', label: t('transfer.scheme'), options: movable.map((value) => ({ value, label: t(`transfer.scheme_${value}`) })) },
          { name: 'state', label: t('transfer.state'), options: useStates('transfer') },
          { name: 'overdue', label: t('transfer.overdue'), options: [{ value: 'true', label: t('transfer.overdueOnly') }] },
          { name: 'words', label: t('worker.name') },
        ]}
      />
      <SearchTable<Transfer>
        name="insurance-transfers"
        filter={filter}
        label={t('menu.transfers')}
        rowKey="id"
        exportPath="/api/v1/insurance-transfers/export"
        load={(request) => loadTransfers({ ...filter, ...request })}
        empty={<Nothing title={t('transfer.emptyTitle')} hint={t('transfer.emptyHint')} />}
        columns={[
          { title: t('worker.name'), dataIndex: 'name', render: (_, { id, name }) => <Link to={`/insurance-transfers/${id}`}>{name}</Link> },
          { title: t('transfer.scheme'), dataIndex: 'scheme', render: (_, { scheme }) => t(`transfer.scheme_${scheme}`) },
          { title: t('transfer.state'), dataIndex: 'state', render: (_, { state }) => <Status of="transfer" state={state} /> },
          { title: t('transfer.step'), dataIndex: 'stepName' },
          { title: t('transfer.desk'), dataIndex: 'desk' },
          { title: t('transfer.due'), dataIndex: 'dueOn', render: (_, { dueOn, daysLeft }) => <Due on={dueOn} left={daysLeft} /> },
          { title: t('transfer.computed'), dataIndex: 'computed', align: 'right', render: (_, { computed }) => <Money amount={computed} /> },
          { title: t('transfer.sent'), dataIndex: 'sent', align: 'right', render: (_, { sent }) => <Money amount={sent} /> },
          { title: t('transfer.received'), dataIndex: 'received', align: 'right', render: (_, { received }) => <Money amount={received} /> },
          { title: t('transfer.from'), dataIndex: 'fromAgency' },
          { title: t('transfer.to'), dataIndex: 'toAgency' },
          { title: t('worker.citizenId'), dataIndex: 'citizenIdMasked', unsorted: true },
          { title: t('transfer.openedOn'), dataIndex: 'openedOn' },
        ]}
      />
    </>
  );
}
