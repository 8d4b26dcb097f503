import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Appropriation, ApprovalCase } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer, type Call } from '../testing';
import type { Detail } from './queries';

const sha256 = '3f'.repeat(32);
const at = '2018-03-01T01:02:03Z';
const row: ApprovalCase = {
  id: 'v1',
  regionCode: '500154',
  subjectType: 'AWARD',
  subjectId: 'a1',
  subjectSha256: sha256,
  title: '汉丰砖厂奖补',
  amount: '288000.00',
  state: 'OPEN',
  nextStep: 1,
  nextRole: 'finance-reviewer',
  nextTitle: '财政复核',
  openedBy: 'li',
  recordedAt: at,
  version: 1,
};
const second: ApprovalCase = { ...row, id: 'v2', subjectId: 'a2', title: '临江砖厂奖补', amount: '12000.00', subjectSha256: '4e'.repeat(32) };
const reviewer = { body: { ...me, name: 'wang', roles: ['finance-reviewer'] } };
const appropriation = { ...row, id: 'v3', subjectType: 'APPROPRIATION', subjectId: 'b1', title: '预算指标 1号', nextRole: 'finance-approver', nextTitle: '财政审批' } as ApprovalCase;
const document: Appropriation = {
  id: 'b1', regionCode: '500154', fundSourceId: 's1', sourceCode: 'CITY-1', sourceKind: 'CITY', sourceName: '市级资金', programmeId: 'p1', programmeCode: 'KZ', programmeName: '关闭奖补',
  documentNo: '1号', title: '砖瓦窑', amount: '288000.00', indexYear: 2017, receivedOn: '2017-08-01', state: 'REGISTERED', sha256, available: '0.00', committed: '0.00', instructed: '0.00',
  paid: '0.00', returned: '0.00', allocated: '0.00', synthetic: true, createdBy: 'li', recordedAt: at, version: 1,
};
const detail: Detail = {
  approval: appropriation,
  route: [{ stepNo: 1, role: 'finance-approver', title: '财政审批' }],
  steps: [],
  parts: [{ person: 'li', part: 'MAKER', recordedAt: at }],
  next: { stepNo: 1, role: 'finance-approver', title: '财政审批', excluded: ['li'] },
};
const before: ApprovalCase = { ...appropriation, id: 'v0', amount: '300000.00', subjectSha256: 'aa'.repeat(32), state: 'REFUSED', recordedAt: '2018-02-01T01:02:03Z' };
const caseServer = {
  ...wholeServer,
  '/api/v1/approvals/v3': { body: detail },
  '/api/v1/approvals/v3/decisions': { body: {} },
  '/api/v1/approvals': page([before, appropriation]),
  '/api/v1/appropriations/b1': { body: document },
  '/api/v1/quotes/amount-in-words': { body: { words: '贰拾捌万捌仟元整' } },
};

const decisions = (calls: Call[]) => calls.filter(({ path }) => path.endsWith('/decisions'));

test.each([
  ['/approvals', 'true'],
  ['/approvals?whose=all', 'false'],
])('%s asks for mine=%s', async (address, mine) => {
  const calls = serve({ ...wholeServer, '/api/v1/approvals': page([row], { amount: '288000.00' }) });
  open(address);
  expect((await screen.findByRole('link', { name: '汉丰砖厂奖补' })).getAttribute('href')).toContain('/approvals/v1');
  expect(screen.getByText('财政复核人')).toBeTruthy();
  expect(Object.fromEntries(calls.find(({ path }) => path === '/api/v1/approvals')!.search)).toEqual({ mine, page: '0', size: '50' });
  expect(screen.queryByRole('button', { name: /同意所选/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('several are signed at once, each over its hash; what failed stays ticked and says why', async () => {
  const lines = [{ id: 'v1', done: true, state: 'GRANTED' }, { id: 'v2', done: false, code: 'FOUR_EYES', detail: '您已在此单据中担任其他角色' }];
  const calls = serve({ ...wholeServer, '/api/v1/me': reviewer, '/api/v1/approvals': page([row, second], { amount: '300000.00' }), '/api/v1/approvals/decisions': { body: { lines } } });
  open('/approvals');
  const user = userEvent.setup();
  await screen.findByRole('link', { name: '汉丰砖厂奖补' });
  await user.click(screen.getByRole('checkbox', { name: '选择 汉丰砖厂奖补' }));
  await user.click(screen.getByRole('checkbox', { name: '选择 临江砖厂奖补' }));
  await user.click(screen.getByRole('button', { name: '同意所选（2）' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText('300,000.00')).toBeTruthy();
  expect(calls.find(({ search }) => search.get('ids'))!.search.get('ids')).toBe('v1,v2');
  await user.dblClick(within(dialog).getByRole('button', { name: '同意所选（2）' }));
  const results = await screen.findByRole('region', { name: '批量审批结果' });
  expect(results.textContent).toContain('您已在此单据中担任其他角色（FOUR_EYES）');
  const sent = decisions(calls);
  expect(new Set(sent.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
  expect(JSON.parse(sent[0]!.body)).toEqual({ decision: 'APPROVE', items: [{ id: 'v1', sha256 }, { id: 'v2', sha256: '4e'.repeat(32) }] });
  expect(sent[0]!.headers.get('Idempotency-Key')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '选择 临江砖厂奖补' }).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '选择 汉丰砖厂奖补' }).checked).toBe(false);
});

test('a case shows what is signed, how it came here and what was otherwise before; refusing needs a reason', async () => {
  const calls = serve({ ...caseServer, '/api/v1/me': { body: { ...me, name: 'zhao', roles: ['finance-approver'] } } });
  open('/approvals/v3');
  const content = await screen.findByRole('region', { name: '签署内容' });
  expect(content.textContent).toContain(sha256);
  expect(content.textContent).toContain('与单据一致');
  await waitFor(() => expect(screen.getByRole('region', { name: '与以前相比' }).textContent).toContain('300,000.00288,000.00'));
  expect(screen.getByRole('region', { name: '经办人员' }).textContent).toContain('经办人li');
  expect(await axeViolations()).toEqual([]);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '不同意' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '不同意' }));
  expect(await within(dialog).findByText('请填写不同意的理由')).toBeTruthy();
  await user.type(within(dialog).getByLabelText('不同意的理由'), '文号有误');
  await user.dblClick(within(dialog).getByRole('button', { name: '不同意' }));
  await waitFor(() => expect(decisions(calls).length).toBeGreaterThan(0));
  // A second click that comes after the answer carries the key of the first, so the server answers it from what it stored.
  expect(new Set(decisions(calls).map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
  expect(JSON.parse(decisions(calls)[0]!.body)).toEqual({ decision: 'REFUSE', sha256, reason: '文号有误' });
});

test('a changed document says that its seal is broken', async () => {
  serve({ ...caseServer, '/api/v1/appropriations/b1': { body: { ...document, sha256: 'bb'.repeat(32) } } });
  open('/approvals/v3');
  expect(await screen.findByText('单据已变，不能签署')).toBeTruthy();
});

test('whoever took part or has another role gets no buttons, but is told whose turn it is', async () => {
  serve({ ...caseServer, '/api/v1/me': { body: { ...me, name: 'li', roles: ['finance-approver'] } } });
  const first = open('/approvals/v3');
  expect(await screen.findByText(/您已作为经办人参与此单据/)).toBeTruthy();
  first.unmount();
  serve(caseServer);
  open('/approvals/v3');
  expect(await screen.findByText(/等待财政审批人办理/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '同意' })).toBeNull();
});
