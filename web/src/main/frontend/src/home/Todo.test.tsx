import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { TodoItem, TodoList } from '../api/types';
import { axeViolations, open, serve, wholeServer } from '../testing';

const place = { regionCode: '500154', programmeId: 'p1', barred: false };
const late: TodoItem = {
  ...place,
  kind: 'DECIDE_OBJECTION',
  subjectType: 'OBJECTION',
  subjectId: 'o1',
  title: 'YY20171120-7K3M9-Q2XWZ 永丰砖厂',
  amount: '288000.00',
  role: 'industry-reviewer',
  orRole: 'finance-reviewer',
  since: '2017-12-18',
  dueOn: '2017-12-25',
  daysLeft: -3,
  overdue: true,
  termDocument: '内部办理时限，待核实',
  termConfirmed: false,
};
const signature: TodoItem = {
  ...place,
  kind: 'APPROVE_AWARD',
  subjectType: 'AWARD',
  subjectId: 'a1',
  approvalCaseId: 'c1',
  title: '永丰砖厂 轮窑门数奖补',
  amount: '216000.00',
  role: 'finance-reviewer',
  since: '2017-12-26',
  dueOn: '2017-12-29',
  daysLeft: 1,
  overdue: false,
  termConfirmed: false,
  barred: true,
};
const waiting: TodoList = {
  items: [late, signature],
  page: 0,
  size: 8,
  total: 20,
  totals: { amount: '504000.00' },
  overdue: 1,
  kinds: [
    { kind: 'DECIDE_OBJECTION', count: 1, overdue: 1, amount: '288000.00' },
    { kind: 'APPROVE_AWARD', count: 19, overdue: 0, amount: '216000.00' },
  ],
};

test('says on the first screen what waits, overdue in front, on whose desk, and how many days are left', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/todo': { body: waiting } });
  const { router } = open('/');
  const panel = await screen.findByRole('region', { name: '待办' });
  const rows = within(await within(panel).findByRole('table')).getAllByRole('row');
  expect(rows[1]!.textContent).toContain('工信复核人 或 财政复核人');
  expect(rows[1]!.textContent).toContain('逾期 3 个工作日');
  expect(rows[2]!.textContent).toContain('剩 1 个工作日');
  expect(rows[2]!.textContent).toContain('须由他人办理');
  expect(panel.textContent).toContain('20 件逾期 1 件');
  expect(within(panel).getByRole('link', { name: /永丰砖厂 轮窑/ }).getAttribute('href')).toBe('/approvals/c1');
  expect(calls.find(({ path }) => path === '/api/v1/todo')!.search.get('mine')).toBe('true');
  expect(await axeViolations()).toEqual([]);
  await userEvent.click(within(panel).getByText('全区划'));
  await userEvent.click(within(panel).getByRole('button', { name: /待处理异议/ }));
  expect(router.state.location.search).toBe('?whose=all&kind=DECIDE_OBJECTION');
  const last = calls.filter(({ path }) => path === '/api/v1/todo').at(-1)!;
  expect(Object.fromEntries(last.search)).toMatchObject({ mine: 'false', kind: 'DECIDE_OBJECTION' });
  expect(calls.some(({ path, search }) => path === '/api/v1/todo' && search.has('programmeId')), 'work of other programmes waits too').toBe(false);
  expect(within(panel).getByRole('link', { name: '查看全部 20 件' }).getAttribute('href')).toBe('/todo?whose=all&kind=DECIDE_OBJECTION');
});

test('lists everything that waits in the programme of the address, with the ground of each term', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/todo': { body: waiting } });
  open('/todo?programme=p1');
  const table = await screen.findByRole('table');
  expect(await within(table).findByText('YY20171120-7K3M9-Q2XWZ 永丰砖厂')).toBeTruthy();
  expect(within(table).getAllByText('待核实')).toHaveLength(2);
  expect(table.textContent).toContain('504,000.00');
  expect(calls.find(({ path }) => path === '/api/v1/todo')!.search.get('programmeId')).toBe('p1');
  expect(await axeViolations()).toEqual([]);
});

test('shows the months as a chart and, at a switch, as the figures of the server', async () => {
  const months = [{ month: '2017-12', committed: '504000.00', instructed: '504000.00', paid: '288000.00', returned: '216000.00', closuresAccepted: 2 }];
  serve({ ...wholeServer, '/api/v1/programmes/p1/trend': { body: { programmeId: 'p1', months } } });
  open('/');
  expect(await screen.findByRole('img', { name: '逐月进展图，数字见表' })).toBeTruthy();
  const trend = screen.getByRole('region', { name: '逐月进展' });
  await userEvent.click(within(trend).getByText('表'));
  expect(within(trend).getByRole('row', { name: /2017-12/ }).textContent).toBe('2017-122504,000.00504,000.00288,000.00216,000.00');
  expect(await axeViolations()).toEqual([]);
});
