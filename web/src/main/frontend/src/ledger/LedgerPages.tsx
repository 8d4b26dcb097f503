import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { meQuery, useMay } from '../api/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { Link } from '../kit/Link';
import { TextField } from '../kit/fields';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Entries } from './Entries';
import styles from './ledger.module.css';
import { books, closePeriod, kinds, loadBalances, type Balance } from './queries';

function Head() {
  const { t } = useTranslation();
  const programme = new URLSearchParams(useLocation().search).get('programme');
  const search = programme ? `?programme=${encodeURIComponent(programme)}` : '';
  return (
    <>
      <PageHead title={t('menu.ledger')} actions={<ClosePeriod />} />
      <nav className={styles.tabs} aria-label={t('menu.ledger')}>
        <NavLink to={{ pathname: '/ledger', search }} end>
          {t('ledger.balances')}
        </NavLink>
        <NavLink to={{ pathname: '/ledger/entries', search }}>{t('ledger.entries')}</NavLink>
      </nav>
    </>
  );
}

type BalanceRow = Balance & { row: string };

/** What each account stands at, by budget document. */
export function Balances() {
  const { t } = useTranslation();
  const load = async (request: { page: number; size: number }) => {
    const page = await loadBalances(request);
    return { ...page, items: page.items.map((line): BalanceRow => ({ ...line, row: `${line.accountCode}/${line.appropriationId}` })) };
  };
  return (
    <>
      <Head />
      <SearchTable<BalanceRow>
        name="ledger-balances"
        label={t('ledger.balances')}
        rowKey="row"
        load={load}
        exportPath="/api/v1/ledger/balances/export"
        empty={<Nothing title={t('ledger.emptyTitle')} hint={t('ledger.emptyHint')} />}
        columns={[
          { title: t('ledger.accountCode'), dataIndex: 'accountCode' },
          { title: t('ledger.account'), dataIndex: 'accountName' },
          { title: t('ledger.book'), dataIndex: 'book', render: (_, { book }) => t(`ledger.book_${book}`) },
          { title: t('appropriation.documentNo'), dataIndex: 'documentNo', render: (_, { appropriationId, documentNo }) => <Link to={`/appropriations/${appropriationId}`}>{documentNo}</Link> },
          { title: t('ledger.balance'), dataIndex: 'balance', align: 'right', render: (_, { balance }) => <Money amount={balance} /> },
          { title: t('fundSource.region'), dataIndex: 'regionCode' },
        ]}
      />
    </>
  );
}

/** The journal, line by line. */
export function Journal() {
  const { t } = useTranslation();
  const filter = useFilter('book', 'kind', 'from', 'to');
  return (
    <>
      <Head />
      <FilterBar
        fields={[
          { name: 'book', label: t('ledger.book'), options: books.map((value) => ({ value, label: t(`ledger.book_${value}`) })) },
          { name: 'kind', label: t('ledger.kind'), options: kinds.map((value) => ({ value, label: t(`ledger.kind_${value}`) })) },
          { name: 'from', label: t('ledger.from'), day: true },
          { name: 'to', label: t('ledger.to'), day: true },
        ]}
      />
      <Entries filter={filter} />
    </>
  );
}

/** Closes a month for good; later entries for it are refused. */
function ClosePeriod() {
  const { t } = useTranslation();
  const region = useQuery(meQuery).data?.region;
  if (!useMay('finance-approver') || !region) return null;
  return (
    <CommandDialog<{ regionCode: string; month: string }, unknown>
      button={t('ledger.close')}
      name="ledger.close"
      facts={[[t('ledger.closeMeans'), t('ledger.closeHint')]]}
      initial={{ regionCode: region }}
      send={closePeriod}
      done={t('ledger.closed')}
    >
      <TextField name="regionCode" label={t('fundSource.region')} max={6} required />
      <TextField name="month" label={t('ledger.month')} hint={t('ledger.monthHint')} max={7} required />
    </CommandDialog>
  );
}
