import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Batch, CountyAccount, Instruction } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer, type Call } from '../testing';
import type { PaymentEvent, ResultReport } from './queries';

const sha256 = '3f'.repeat(32);
const at = '2018-03-01T01:02:03Z';
const ready: Instruction = {
  id: 'i1', regionCode: '500154', subjectType: 'AWARD', subjectId: 'a1', endToEndId: 'YM1', appropriationId: 'b1', useCode: 'closing', payeeName: '汉丰砖厂', account: '****7115',
  bankCode: '403653000001', amount: '192000.00', remittance: '轮窑门数奖补', state: 'READY', synthetic: true, createdBy: 'cashier', recordedAt: at, version: 0,
};
const other: Instruction = { ...ready, id: 'i2', endToEndId: 'YM2', payeeName: '临江砖厂', amount: '8000.00' };
const returned: Instruction = { ...ready, id: 'i3', state: 'RETURNED', batchId: 'p9', batchNo: '500154-20180301-001', reasonCode: 'AC01', reasonText: '账号不存在', version: 4 };
const batch: Batch = {
  id: 'p9', regionCode: '500154', batchNo: '500154-20180301-001', countyAccountId: 'k1', countyAccountName: '国库支付账户', totalCount: 2, totalAmount: '200000.00', sentCount: 0, paidCount: 0,
  paidAmount: '0.00', returnedCount: 0, returnedAmount: '0.00', inDoubtCount: 0, inDoubtAmount: '0.00', sha256, state: 'APPROVED', createdBy: 'cashier', recordedAt: at, version: 3,
};
const sent: Batch = { ...batch, state: 'SENT', sentCount: 1, paidCount: 1, paidAmount: '192000.00', sentBy: 'cashier', sentAt: at, executeOn: '2018-03-01', fileSha256: sha256 };
const account: CountyAccount = { id: 'k1', regionCode: '500154', name: '国库支付账户', account: '****7928', bankCode: '102653000005', bankName: '样例银行', synthetic: true, createdBy: 'zhao', recordedAt: at };
const event = (id: string, kind: PaymentEvent['kind'], more: Partial<PaymentEvent> = {}): PaymentEvent => ({ id, kind, amount: ready.amount, recordedBy: 'cashier', recordedAt: at, ...more });
const as = (role: string) => ({ '/api/v1/me': { body: { ...me, roles: [role] } } });
const server = {
  ...wholeServer,
  '/api/v1/county-accounts': page([account]),
  '/api/v1/clock': { body: { today: '2018-03-01' } },
  '/api/v1/quotes/amount-in-words': { body: { words: '贰拾万元整' } },
  '/api/v1/approvals': page([]),
  '/api/v1/payment-instructions': page([ready, other], { amount: '200000.00' }),
  '/api/v1/payment-batches/p9': { body: batch },
  '/api/v1/payment-batches/p9/results': page([]),
};
const to = (calls: Call[], path: string) => calls.filter((call) => call.method === 'POST' && call.path === path);
const oneKey = (calls: Call[]) => expect(new Set(calls.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);

test('returned payments say the way on', async () => {
  const calls = serve({ ...server, '/api/v1/payment-instructions': page([returned, { ...returned, id: 'i4', reissuedAs: 'i5' }], { amount: '384000.00' }) });
  open('/payment-instructions?status=RETURNED');
  expect((await screen.findByRole('link', { name: '更正重付' })).getAttribute('href')).toContain('/payment-instructions/i3');
  expect(screen.getByRole('link', { name: '已更正重付' }).getAttribute('href')).toContain('/payment-instructions/i5');
  expect(Object.fromEntries(calls.find(({ path }) => path === '/api/v1/payment-instructions')!.search)).toEqual({ state: 'RETURNED', page: '0', size: '50' });
  expect(await axeViolations()).toEqual([]);
});

test('a returned payment is issued again to the right account, against the version that was seen', async () => {
  const events = [event('e1', 'INSTRUCTED'), event('e2', 'RETURNED', { reasonCode: 'AC01', reasonText: '账号不存在', bankReference: 'YH1' })];
  const calls = serve({ ...server, ...as('finance-clerk'), '/api/v1/payment-instructions/i3': { body: returned }, '/api/v1/payment-instructions/i3/events': { body: events }, '/api/v1/payment-instructions/i3/reissue': { body: { ...ready, id: 'i5', reissueOf: 'i3' } } });
  const { router } = open('/payment-instructions/i3');
  const told = await screen.findByRole('region', { name: '支付经过' });
  await waitFor(() => expect(told.textContent).toContain('流水号 YH1'));
  expect(await axeViolations()).toEqual([]);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '更正重付' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('AC01 账号不存在');
  await user.type(within(dialog).getByLabelText('正确的账号'), '990020000002847339');
  await user.type(within(dialog).getByLabelText('理由'), '企业来函更正');
  await user.dblClick(within(dialog).getByRole('button', { name: '更正重付' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/payment-instructions/i5'));
  const [first] = to(calls, '/api/v1/payment-instructions/i3/reissue');
  oneKey(to(calls, '/api/v1/payment-instructions/i3/reissue'));
  expect(first!.headers.get('If-Match')).toBe('"4"');
  expect(JSON.parse(first!.body)).toEqual({ account: { name: '汉丰砖厂', number: '990020000002847339', bankCode: '403653000001' }, reason: '企业来函更正' });
});

test('a batch is made of those that are ticked, with the control total of the server', async () => {
  const calls = serve({ ...server, ...as('cashier'), '/api/v1/payment-batches': { body: batch } });
  const { router } = open('/payment-batches/new');
  const user = userEvent.setup();
  await screen.findByText('汉丰砖厂');
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: '选择 汉丰砖厂' }));
  await user.click(screen.getByRole('checkbox', { name: '选择 临江砖厂' }));
  await user.click(screen.getByRole('button', { name: '为所选建立批次（2）' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText('200,000.00')).toBeTruthy();
  expect(calls.find(({ search }) => search.get('ids'))!.search.get('ids')).toBe('i1,i2');
  await user.click(within(dialog).getByRole('combobox', { name: '付款账户' }));
  await user.click(await screen.findByText('国库支付账户 ****7928'));
  await user.click(within(dialog).getByRole('button', { name: '为所选建立批次（2）' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/payment-batches/p9'));
  expect(JSON.parse(to(calls, '/api/v1/payment-batches')[0]!.body)).toEqual({ countyAccountId: 'k1', instructionIds: ['i1', 'i2'] });
});

test('sending repeats count, amount in figures and words, and account', async () => {
  const calls = serve({ ...server, ...as('cashier'), '/api/v1/payment-batches/p9/dispatch': { body: sent } });
  open('/payment-batches/p9');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '送银行' }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(dialog.textContent).toContain('贰拾万元整'));
  expect(dialog.textContent).toContain('2 笔');
  expect(dialog.textContent).toContain('200,000.00');
  expect(dialog.textContent).toContain('国库支付账户 ****7928');
  await waitFor(() => expect(within(dialog).getByLabelText<HTMLInputElement>('付款日期').value).toBe('2018-03-01'));
  await user.dblClick(within(dialog).getByRole('button', { name: '送银行' }));
  await waitFor(() => expect(to(calls, '/api/v1/payment-batches/p9/dispatch').length).toBeGreaterThan(0));
  const all = to(calls, '/api/v1/payment-batches/p9/dispatch');
  oneKey(all);
  expect(all[0]!.headers.get('If-Match')).toBe('"3"');
  expect(JSON.parse(all[0]!.body)).toEqual({ executeOn: '2018-03-01' });
});

test('a batch at the bank shows how far it is, in words as well', async () => {
  serve({ ...server, ...as('cashier'), '/api/v1/payment-batches/p9': { body: sent } });
  open('/payment-batches/p9');
  expect(await screen.findByRole('img', { name: /共 2 笔：已支付 1 笔.*待银行回单 1 笔/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /下载银行文件/ })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

const report: ResultReport = {
  batchId: 'p9', format: 'PAYROLL_CSV', name: 'r.csv', sha256, preview: true, replayed: false, paid: { count: 1, amount: '192000.00' }, returned: { count: 0, amount: '0.00' }, inDoubt: { count: 0, amount: '0.00' }, notBooked: 1, lineCount: 2,
  lines: [{ lineNo: 1, endToEndId: 'YM1', outcome: 'BOOKED', status: 'PAID', amount: '192000.00' }, { lineNo: 2, endToEndId: 'YMX', outcome: 'UNKNOWN', status: 'PAID', amount: '1.00' }],
  missingCount: 1, missing: [{ instructionId: 'i2', endToEndId: 'YM2', payeeName: '临江砖厂', amount: '8000.00', state: 'SENT' }],
};

test('a result file is looked at first and booked when somebody says so', async () => {
  const calls = serve({ ...server, ...as('cashier'), '/api/v1/payment-batches/p9': { body: sent }, '/api/v1/payment-batches/p9/results': { body: report } });
  const { router } = open('/payment-batches/p9/upload');
  const user = userEvent.setup();
  await user.upload(await screen.findByLabelText('回单文件', { selector: 'input' }), new File(['x'], 'r.csv', { type: 'text/csv' }));
  expect((await screen.findByRole('region', { name: /预览/ })).textContent).toContain('不入账的行1 笔');
  expect(screen.getByText('无此支付')).toBeTruthy();
  expect(screen.getByText('临江砖厂')).toBeTruthy();
  const path = '/api/v1/payment-batches/p9/results';
  expect(to(calls, path).map(({ search }) => search.get('preview'))).toEqual(['true']);
  expect(await axeViolations()).toEqual([]);
  await user.dblClick(screen.getByRole('button', { name: '入账（1 行）' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/payment-batches/p9'));
  const booked = to(calls, path).filter(({ search }) => search.get('preview') === 'false');
  oneKey(booked);
  expect(booked[0]!.headers.get('Content-Type')).toBe('text/csv');
  expect(booked[0]!.body).toBe('x');
});

test('a bad file is refused in the words of the server, one that is too large without sending it', async () => {
  const refusal = { type: 'x', title: '请求内容有误', status: 400, code: 'INVALID_REQUEST', errors: [{ pointer: '', message: '回盘文件为空' }] };
  const calls = serve({ ...server, ...as('cashier'), '/api/v1/payment-batches/p9': { body: sent }, '/api/v1/payment-batches/p9/results': { status: 400, body: refusal } });
  open('/payment-batches/p9/upload');
  const user = userEvent.setup();
  const input = await screen.findByLabelText('回单文件', { selector: 'input' });
  await user.upload(input, new File([''], 'e.csv', { type: 'text/csv' }));
  expect((await screen.findByRole('alert')).textContent).toContain('回盘文件为空');
  const asked = calls.length;
  await user.upload(input, new File([new Uint8Array(13 * 1024 * 1024)], 'big.csv', { type: 'text/csv' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('内容过大'));
  expect(to(calls.slice(asked), '/api/v1/payment-batches/p9/results')).toEqual([]);
});
