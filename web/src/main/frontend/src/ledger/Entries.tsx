import { useTranslation } from 'react-i18next';
import type { JournalEntry } from '../api/types';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { loadEntries, type EntryFilter } from './queries';

const pathOf: { [type: string]: string } = { AWARD: '/awards/', APPROPRIATION: '/appropriations/', PAYMENT_BATCH: '/payment-batches/', PAYMENT_INSTRUCTION: '/payment-instructions/' };

/** A posting of the server, with a key for its row: an entry has two. */
type Row = JournalEntry & { row: string };

/** Journal lines: debit and credit, and the document behind them. */
export function Entries({ filter }: { filter: EntryFilter }) {
  const { t } = useTranslation();
  const load = async (request: { page: number; size: number }) => {
    const page = await loadEntries({ ...filter, ...request });
    return { ...page, items: page.items.map((line): Row => ({ ...line, row: `${line.entryId}/${line.lineNo}` })) };
  };
  return (
    <SearchTable<Row>
      name="ledger-entries"
      filter={Object.fromEntries(Object.entries(filter))}
      label={t('ledger.entries')}
      rowKey="row"
      load={load}
      exportPath="/api/v1/ledger/entries/export"
      empty={<Nothing title={t('ledger.emptyTitle')} hint={t('ledger.emptyHint')} />}
      columns={[
        { title: t('ledger.text'), dataIndex: 'text', render: (_, { text, subjectType, subjectId }) => (pathOf[subjectType] ? <Link to={pathOf[subjectType] + subjectId}>{text}</Link> : text) },
        { title: t('ledger.effectiveOn'), dataIndex: 'effectiveOn' },
        { title: t('ledger.book'), dataIndex: 'book', render: (_, { book }) => t(`ledger.book_${book}`) },
        { title: t('ledger.kind'), dataIndex: 'kind', render: (_, { kind, reversalOf }) => (reversalOf ? t('ledger.mirror', { kind: t(`ledger.kind_${kind}`) }) : t(`ledger.kind_${kind}`)) },
        { title: t('ledger.account'), dataIndex: 'accountName', render: (_, { accountName, accountCode }) => <span title={accountCode}>{accountName}</span> },
        { title: t('ledger.debit'), dataIndex: 'debit', align: 'right', render: (_, { debit }) => debit && <Money amount={debit} /> },
        { title: t('ledger.credit'), dataIndex: 'credit', align: 'right', render: (_, { credit }) => credit && <Money amount={credit} /> },
        { title: t('ledger.recordedBy'), dataIndex: 'recordedBy' },
        { title: t('ledger.recordedAt'), dataIndex: 'recordedAt', render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
      ]}
    />
  );
}
