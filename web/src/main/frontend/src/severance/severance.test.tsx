import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';

const at = '2017-12-18T01:00:00Z';
const sha = '3f'.repeat(32);
const sheet = {
  id: 's1', regionCode: '500154', regionName: '开州区', enterpriseId: 'e1', enterpriseName: '耀华水泥', programmeId: 'p1', programmeName: '结构调整', appropriationId: 'b1', appropriationNo: '渝财〔2017〕1号',
  state: 'CALCULATED', leftOn: '2017-11-15', payOn: '2017-12-20', localMonthlyWage: '5500.00', localAnnualWage: '66000.00', minimumWage: '1500.00', wageSource: '渝人社发〔2017〕1号', workers: 90, lines: 91,
  amount: '45001.00', tax: '100.00', net: '44901.00', u2: '45000.00', u3: '1.00', unpayable: '0.00', jobId: 'j1', sha256: sha, synthetic: true, createdBy: 'hr-clerk', calculatedBy: 'finance-clerk', recordedAt: at, version: 2,
};
const none = '0.00';
const payment = { openCount: 2, openAmount: '44901.00', instructedCount: 0, instructedAmount: none, paidCount: 0, paidAmount: none, returnedCount: 0, returnedAmount: none, taxWithheld: '100.00', freeCount: 2, freeAmount: '45001.00' };
const line = {
  id: 'l1', sheetId: 's1', regionCode: '500154', workerId: 'w1', workerName: '样例职工1', citizenIdMasked: '500154********0010', accountMasked: '****0010', kind: 'SEVERANCE', useCode: 'U2', leftOn: '2017-11-15', reason: 'CLOSED',
  amount: '45000.00', tax: '100.00', net: '44900.00', state: 'OPEN', sha256: sha,
};
const facts = {
  sheetId: 's1', workerId: 'w1', regionCode: '500154', workerName: '样例职工1', citizenIdMasked: '500154********0010', enterpriseName: '耀华水泥', hiredOn: '2008-04-16', leftOn: '2017-11-15', reason: 'CLOSED', unlawful: false, meanWage: '4500.00',
  localMonthlyWage: '5500.00', localAnnualWage: '66000.00', minimumWage: '1500.00', wageSource: '渝人社发〔2017〕1号', payOn: '2017-12-20', wageArrears: none, insuranceArrears: none, arrearsDays: 0,
};
const step = { text: '经济补偿：工作 9 年 7 个月', quantity: '10', unit: '个月', rate: '4500', factor: '45000', amount: '45000.00', document: '主席令第65号（劳动合同法）', article: '第四十七条第一款' };
const parameter = { name: 'SEVERANCE_YEAR', item: '', value: '1', unit: '个月', regionCode: '000000', effectiveFrom: '2008-01-01', document: '主席令第65号（劳动合同法）', article: '第四十七条第一款', toConfirm: false };
const proof = { line, document: { format: 'yaomen-severance-line-1', kind: 'SEVERANCE', use: 'U2', payable: true, facts, lines: [step], taxLines: [], reasons: [], parameters: [parameter], amount: '45000.00', tax: '100.00', net: '44900.00' }, text: '{}' };
const opinion = {
  sheetId: 's1', day: '2017-12-18', submittable: false, payable: false,
  checks: [{ code: 'FORMULA', met: true, count: 0, text: '经济补偿一致' }, { code: 'GATE', met: false, count: 0, text: '安置方案未批准' }],
  findings: [{ lineId: 'l1', workerName: '样例职工1', code: 'CLAIMED_TWICE', text: '同一人已在另一张核定表中' }],
};
const server = {
  ...wholeServer,
  '/api/v1/severance-sheets': page([sheet], { amount: '45001.00', tax: '100.00', net: '44901.01' }),
  '/api/v1/severance-sheets/s1': { body: { sheet, payment } },
  '/api/v1/severance-sheets/s1/lines': page([line], { amount: '45000.00', tax: '100.00', net: '44900.02' }),
  '/api/v1/severance-sheets/s1/lines/l1': { body: proof },
  '/api/v1/severance-sheets/s1/second-opinion': { body: opinion },
  '/api/v1/approvals': page([]),
};

test('the list has the sums of the server and leads to the sheet; only human resources begin one', async () => {
  serve(server);
  open('/severance-sheets');
  expect((await screen.findByRole('link', { name: '耀华水泥' })).getAttribute('href')).toContain('/severance-sheets/s1');
  expect(screen.getByText('44,901.01')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /填报核定表/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('a sheet says what stands against paying it, and a line explains its figure and computes again', async () => {
  const calls = serve({ ...server, '/api/v1/severance-sheets/s1/lines/l1/replay': { body: { same: true, stored: sha, recomputed: sha, differences: [] } } });
  open('/severance-sheets/s1');
  const checks = within(await screen.findByRole('list', { name: '支付前复核' }));
  expect(checks.getByText('不满足').parentElement!.textContent).toContain('安置方案未批准');
  expect(screen.getByText('同一人已在另一张核定表中')).toBeTruthy();
  expect(await screen.findByText('44,900.02')).toBeTruthy();
  expect(screen.getByRole('button', { name: '送审' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '出支付指令' })).toBeNull();
  expect(await axeViolations()).toEqual([]);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '样例职工1' }));
  const drawer = within(await screen.findByRole('dialog'));
  expect(await drawer.findByText('经济补偿：工作 9 年 7 个月')).toBeTruthy();
  expect(drawer.getByText('每满一年的经济补偿月数')).toBeTruthy();
  await user.click(drawer.getByRole('button', { name: '重新计算核对' }));
  expect(await drawer.findByText('重算结果与冻结全文一致')).toBeTruthy();
  expect(calls.some(({ method, path }) => method === 'POST' && path.endsWith('/replay'))).toBe(true);
});

test('human resources correct a worker of a draft, and finance computes it', async () => {
  const draft = { ...sheet, state: 'DRAFT', sha256: undefined, net: undefined };
  const fact = { ...facts, id: 'w1', job: '烧窑工', recordedBy: 'hr-clerk', version: 0 };
  const drafted = { ...server, '/api/v1/severance-sheets/s1': { body: { sheet: draft, payment } }, '/api/v1/severance-sheets/s1/facts': page([fact]) };
  serve({ ...drafted, '/api/v1/me': { body: { ...me, name: 'hr-clerk', roles: ['hr-clerk'] } } });
  open('/severance-sheets/s1');
  expect(await screen.findByRole('button', { name: '更正' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '开始核定' })).toBeNull();
});

test('only a finance approver takes an approved sheet back, and is shown what is freed', async () => {
  const approved = { ...server, '/api/v1/severance-sheets/s1': { body: { sheet: { ...sheet, state: 'PAYING' }, payment } }, '/api/v1/severance-sheets/s1/taking-back': { body: { sheet, payment } } };
  serve({ ...approved, '/api/v1/me': { body: { ...me, name: 'cashier', roles: ['cashier'] } } });
  const { unmount } = open('/severance-sheets/s1');
  expect(await screen.findByRole('button', { name: '出支付指令' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /撤销核定表/ })).toBeNull();
  unmount();
  const calls = serve({ ...approved, '/api/v1/me': { body: { ...me, name: 'finance-approver', roles: ['finance-approver'] } } });
  open('/severance-sheets/s1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /撤销核定表/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('45,001.00')).toBeTruthy();
  await user.type(dialog.getByLabelText('撤销原因'), '工资填错，重新核定');
  await user.click(dialog.getByRole('button', { name: '撤销核定表' }));
  await waitFor(() => expect(calls.some(({ method, path }) => method === 'POST' && path.endsWith('/taking-back'))).toBe(true));
});
