import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useMay } from '../api/queries';
import type { ApprovalCase } from '../api/types';
import { Link } from '../kit/Link';
import { useChosen } from '../kit/chosen';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { Results, type LineResult } from '../kit/Results';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { Bulk, signers } from './Bulk';
import { loadApprovals, type DecidedLine } from './queries';

const subjects: ApprovalCase['subjectType'][] = ['AWARD', 'APPROPRIATION', 'ALLOCATION', 'RESETTLEMENT_PLAN', 'SEVERANCE_SHEET', 'SUBSIDY_SHEET', 'PAYMENT_BATCH', 'PAYMENT_INSTRUCTION', 'CLOSURE'];

/** What waits for the caller's signature; with `?whose=all` every case of the region. */
export function Inbox() {
  const { t } = useTranslation();
  const states = useStates('approval');
  const [results, setResults] = useState<LineResult[]>([]);
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
      {results.length > 0 && <Results title={t('approval.results')} lines={results} onClose={() => setResults([])} />}
      <List onResults={setResults} />
    </>
  );
}

function List({ onResults }: { onResults: (lines: LineResult[]) => void }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const given = useFilter('whose', 'state', 'subjectType', 'words');
  const { whose, ...filter } = given;
  const chosen = useChosen<ApprovalCase>(({ id }) => id);
  const signer = useMay(...signers);
  const decided = (lines: DecidedLine[], rows: ApprovalCase[]) => {
    const lineOf = (id: string) => lines.find((line) => line.id === id);
    chosen.keep(rows.filter(({ id }) => !lineOf(id)?.done));
    onResults(
      rows.map(({ id, title, amount }) => {
        const { done = false, state, code, detail } = lineOf(id) ?? {};
        const text = done ? state && <Status of="approval" state={state} /> : t('approval.notDecided', { detail, code });
        return { key: id, label: <Link to={{ pathname: `/approvals/${id}`, search }}>{title}</Link>, amount, done, text };
      }),
    );
  };
  return (
    <SearchTable<ApprovalCase>
      name="approvals"
      filter={{ ...filter, mine: String(whose !== 'all') }}
      label={t('menu.approvals')}
      rowKey="id"
      load={(request) => loadApprovals({ ...given, ...request })}
      exportPath="/api/v1/approvals/export"
      empty={<Nothing title={t('approval.emptyTitle')} hint={t('approval.emptyHint')} />}
      {...(signer && {
        choice: { chosen: chosen.keys, nameOf: ({ title }: ApprovalCase) => title, onChange: (_: string[], rows: ApprovalCase[]) => chosen.keep(rows), disabled: ({ state }: ApprovalCase) => state !== 'OPEN' },
        actions: <Bulk rows={chosen.rows} onDone={decided} />,
      })}
      columns={[
        {
          title: t('approval.title'),
          dataIndex: 'title',
          render: (_, { id, title }) => <Link to={{ pathname: `/approvals/${id}`, search }}>{title}</Link>,
        },
        { title: t('approval.subject'), dataIndex: 'subjectType', render: (_, { subjectType }) => t(`subject.${subjectType}`) },
        { title: t('approval.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
        { title: t('approval.state'), dataIndex: 'state', render: (_, { state }) => <Status of="approval" state={state} /> },
        { title: t('approval.next'), dataIndex: 'nextTitle' },
        { title: t('approval.role'), dataIndex: 'nextRole', render: (_, { nextRole }) => nextRole && t(`role.${nextRole}`, { defaultValue: nextRole }) },
        { title: t('approval.openedBy'), dataIndex: 'openedBy' },
        { title: t('approval.openedAt'), dataIndex: 'recordedAt', render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
        { title: t('approval.sha256'), dataIndex: 'subjectSha256', unsorted: true, render: (_, { subjectSha256 }) => <Hash of={subjectSha256} short /> },
      ]}
    />
  );
}
