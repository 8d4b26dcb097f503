import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApprovalCase } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { loadApprovals } from './queries';

const subjects: ApprovalCase['subjectType'][] = ['AWARD', 'APPROPRIATION', 'PAYMENT_BATCH', 'PAYMENT_INSTRUCTION', 'CLOSURE'];

/** What waits for the caller's signature; with `?whose=all` every case of the region. */
export function Inbox() {
  const { t } = useTranslation();
  const states = useStates('approval');
  const filter = useFilter('whose', 'state', 'subjectType', 'words');
  return (
    <>
      <PageHead title={t('menu.approvals')} />
      <FilterBar
        fields={[
          { name: 'whose', label: t('approval.mine'), options: [{ value: 'all', label: t('approval.all') }] },
          { name: 'state', label: t('approval.state'), options: states },
          { name: 'subjectType', label: t('approval.subject'), options: subjects.map((value) => ({ value, label: t(`subject.${value}`) })) },
          { name: 'words', label: t('approval.title') },
        ]}
      />
      <SearchTable<ApprovalCase>
        name="approvals"
        filter={filter}
        label={t('menu.approvals')}
        rowKey="id"
        load={(request) => loadApprovals({ ...filter, ...request })}
        empty={<Nothing title={t('approval.emptyTitle')} hint={t('approval.emptyHint')} />}
        columns={[
          {
            title: t('approval.title'),
            render: (_, { subjectType, subjectId, title }) => (subjectType === 'AWARD' ? <Link to={`/awards/${subjectId}`}>{title}</Link> : title),
          },
          { title: t('approval.subject'), render: (_, { subjectType }) => t(`subject.${subjectType}`) },
          { title: t('approval.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('approval.state'), render: (_, { state }) => <Status of="approval" state={state} /> },
          { title: t('approval.next'), dataIndex: 'nextTitle' },
          { title: t('approval.role'), render: (_, { nextRole }) => nextRole && t(`role.${nextRole}`, { defaultValue: nextRole }) },
          { title: t('approval.openedBy'), dataIndex: 'openedBy' },
          { title: t('approval.openedAt'), render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
          { title: t('approval.sha256'), render: (_, { subjectSha256 }) => <Hash of={subjectSha256} short /> },
        ]}
      />
    </>
  );
}
