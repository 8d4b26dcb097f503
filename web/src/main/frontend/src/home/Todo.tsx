import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TodoItem } from '../api/types';
import { Due } from '../kit/Due';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { useProgramme } from '../programme/queries';
import { loadTodo } from './queries';
import { Matter, Role } from './TodoParts';

const kinds: TodoItem['kind'][] = [
  ...(['ACCEPT_CLOSURE', 'DISMANTLE_KILN', 'CALCULATE_AWARD', 'RECALCULATE_AWARD', 'PUBLISH_AWARD', 'NOTICE_RUNNING'] as const),
  ...(['DECIDE_OBJECTION', 'CONFIRM_CONDITION', 'SUBMIT_AWARD', 'APPROVE_AWARD', 'APPROVE_APPROPRIATION', 'APPROVE_PAYMENT_BATCH'] as const),
  ...(['APPROVE_ALLOCATION', 'REGISTER_ALLOCATION', 'PASS_DOWN', 'APPROVE_RESETTLEMENT_PLAN', 'REVISE_RESETTLEMENT_PLAN'] as const),
  ...(['CALCULATE_SEVERANCE', 'SUBMIT_SEVERANCE', 'APPROVE_SEVERANCE_SHEET', 'PAY_SEVERANCE', 'REVISE_SEVERANCE'] as const),
  ...(['ENTER_COLLECTING_ACCOUNT', 'CONFIRM_COLLECTING_ACCOUNT'] as const),
  ...(['CALCULATE_SUBSIDIES', 'SUBMIT_SUBSIDIES', 'APPROVE_SUBSIDY_SHEET', 'PAY_SUBSIDIES'] as const),
  ...(['PLACE_WORKERS', 'REPLACE_WORKER', 'FOLLOW_UP_WORKERS', 'DECIDE_ROSTER_DISCLOSURE', 'DECIDE_ROSTER_CORRECTION'] as const),
  ...(['INSTRUCT_AWARD', 'BATCH_PAYMENT', 'DISPATCH_BATCH', 'RECEIVE_BANK_RESULT', 'RESOLVE_DOUBT', 'REISSUE_PAYMENT', 'PLAN_DEADLINE'] as const),
  ...(['DO_TRANSFER_STEP', 'SETTLE_TRANSFER'] as const),
];

/** Everything that waits for me, of all programmes unless one is chosen; with `?whose=all` for anybody. */
export function Todo() {
  const { t } = useTranslation();
  const { all = [] } = useProgramme();
  const { programme, ...rest } = useFilter('whose', 'kind', 'programme');
  const filter = { ...rest, ...(programme && { programmeId: programme }) };
  return (
    <>
      <PageHead title={t('menu.todo')} />
      <FilterBar
        fields={[
          { name: 'whose', label: t('todo.mine'), options: [{ value: 'all', label: t('todo.all') }] },
          { name: 'programme', label: t('todo.programme'), options: all.map(({ id, name, code }) => ({ value: id, label: `${name} ${code}` })) },
          { name: 'kind', label: t('todo.kind'), options: kinds.map((value) => ({ value, label: t(`todo.kind_${value}`) })) },
        ]}
      />
      <SearchTable<TodoItem & { key: string }>
        name="todo"
        filter={filter}
        label={t('menu.todo')}
        rowKey="key"
        load={(request) => loadTodo({ ...filter, ...request }).then((page) => ({ ...page, items: page.items.map((item) => ({ ...item, key: `${item.kind} ${item.subjectId}` })) }))}
        empty={<Nothing title={t('todo.emptyTitle')} hint={t('todo.emptyHint')} />}
        columns={[
          { title: t('todo.matter'), render: (_, item) => <Matter of={item} /> },
          { title: t('todo.desk'), render: (_, item) => <Role of={item} /> },
          { title: t('todo.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('todo.since'), dataIndex: 'since' },
          { title: t('todo.due'), dataIndex: 'dueOn', render: (_, { dueOn, daysLeft }) => <Due on={dueOn} left={daysLeft} /> },
          {
            title: t('todo.term'),
            render: (_, { termDocument, termConfirmed }) => (
              <Tooltip title={termDocument}>{termConfirmed ? t('todo.termConfirmed') : t('todo.termToConfirm')}</Tooltip>
            ),
          },
        ]}
      />
    </>
  );
}
