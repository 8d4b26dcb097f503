import { useTranslation } from 'react-i18next';
import type { Objection } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import layout from '../kit/layout.module.css';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { loadObjections } from './queries';

/** What the public objects to; those that wait for a decision hold their award. */
export function ObjectionList() {
  const { t } = useTranslation();
  const states = useStates('objection');
  const filter = useFilter('state', 'words');
  return (
    <>
      <PageHead title={t('menu.objections')} />
      <FilterBar
        fields={[
          { name: 'state', label: t('objection.state'), options: states },
          { name: 'words', label: t('objection.text') },
        ]}
      />
      <SearchTable<Objection>
        name="objections"
        filter={filter}
        label={t('menu.objections')}
        rowKey="id"
        exportPath="/api/v1/objections/export"
        load={(request) => loadObjections({ ...filter, ...request })}
        empty={<Nothing title={t('objection.noneTitle')} hint={t('objection.noneHint')} />}
        columns={[
          { title: t('objection.receiptNo'), dataIndex: 'receiptNo', render: (_, { id, receiptNo }) => <Link to={`/objections/${id}`}>{receiptNo}</Link> },
          { title: t('objection.state'), dataIndex: 'state', render: (_, { state }) => <Status of="objection" state={state} /> },
          { title: t('objection.filedOn'), dataIndex: 'filedOn' },
          { title: t('objection.payee'), dataIndex: 'payeeName' },
          { title: t('notice.yuan'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('objection.text'), dataIndex: 'text', render: (_, { text }) => <div className={layout.wrap}>{text}</div> },
          { title: t('objection.notice'), dataIndex: 'noticeTitle', render: (_, { noticeId, noticeTitle }) => <Link to={`/notices/${noticeId}`}>{noticeTitle}</Link> },
          { title: t('notice.lineNo'), dataIndex: 'lineNo', align: 'right' },
          { title: t('objection.decidedBy'), dataIndex: 'decidedBy' },
          { title: t('objection.decidedAt'), dataIndex: 'decidedAt', render: (_, { decidedAt }) => decidedAt && <Moment at={decidedAt} /> },
        ]}
      />
    </>
  );
}
