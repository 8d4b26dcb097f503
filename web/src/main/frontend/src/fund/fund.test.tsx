import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Appropriation, CountyAccount, FundSource, JournalEntry } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';

const row: Appropriation = {
  id: 'b1',
  regionCode: '500154',
  fundSourceId: 's1',
  sourceCode: 'CITY-1',
  sourceKind: 'CITY',
  sourceName: '市级资金',
  programmeId: 'p1',
  programmeCode: 'KZ-2017-KILN',
  programmeName: '砖瓦窑关闭奖补',
  documentNo: '渝财产业〔2017〕1号',
  title: '砖瓦窑关闭奖补资金',
  amount: '5000000.00',
  indexYear: 2017,
  receivedOn: '2017-08-01',
  state: 'ISSUED',
  sha256: '3f'.repeat(32),
  available: '4712000.00',
  committed: '288000.00',
  instructed: '0.00',
  paid: '0.00',
  returned: '0.00',
  allocated: '0.00',
  synthetic: true,
  createdBy: 'li',
  recordedAt: '2017-08-01T01:00:00Z',
  version: 1,
};

test('appropriations of the programme with the sums of the server', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/appropriations': page([row], { amount: '5000000.00', available: '4712000.01' }) });
  open('/appropriations?status=ISSUED');
  expect(await screen.findByText('渝财产业〔2017〕1号')).toBeTruthy();
  expect(screen.getByText('4,712,000.01')).toBeTruthy();
  const asked = calls.find(({ path }) => path === '/api/v1/appropriations')!;
  expect(Object.fromEntries(asked.search)).toEqual({ programmeId: 'p1', state: 'ISSUED', page: '0', size: '50' });
  expect(await axeViolations()).toEqual([]);
});

const source: FundSource = { id: 's1', regionCode: '500154', code: 'CITY-1', kind: 'CITY', name: '市级资金', synthetic: false, createdBy: 'li', recordedAt: row.recordedAt };
const account: CountyAccount = { id: 'k1', regionCode: '500154', name: '国库支付账户', account: '****7928', bankCode: '102653000005', bankName: '样例银行', synthetic: true, createdBy: 'zhao', recordedAt: row.recordedAt };
const entry: JournalEntry = {
  entryId: 'j1', lineNo: 1, regionCode: '500154', book: 'BUDGET', kind: 'COMMIT', subjectType: 'AWARD', subjectId: 'a1', text: '占用 汉丰砖厂', effectiveOn: '2017-08-02', recordedAt: row.recordedAt,
  recordedBy: 'wang', accountCode: 'B-COMMITTED', accountName: '已占用指标', debit: '288000.00', appropriationId: 'b1',
};

test('a clerk registers an appropriation once, in the region of its source', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/fund-sources': page([source]), '/api/v1/appropriations': page([row]) });
  open('/appropriations');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /登记指标/ }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('combobox', { name: '资金来源' }));
  await user.click(await screen.findByText('市级资金 CITY-1'));
  await user.type(within(dialog).getByLabelText('指标文号'), '2号');
  await user.type(within(dialog).getByLabelText('指标年度'), '2017');
  await user.type(within(dialog).getByLabelText('名称'), '砖瓦窑');
  await user.type(within(dialog).getByLabelText('指标金额'), '1,200,000');
  await user.type(within(dialog).getByLabelText('收文日期'), '2017-08-01');
  await user.dblClick(within(dialog).getByRole('button', { name: /登记指标/ }));
  const sent = () => calls.filter(({ method, path }) => method === 'POST' && path === '/api/v1/appropriations');
  await waitFor(() => expect(sent().length).toBeGreaterThan(0));
  expect(new Set(sent().map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
  expect(JSON.parse(sent()[0]!.body)).toEqual({ regionCode: '500154', programmeId: 'p1', fundSourceId: 's1', documentNo: '2号', indexYear: 2017, title: '砖瓦窑', amount: '1200000.00', receivedOn: '2017-08-01' });
});

test('one appropriation: how it stands and every entry that moved it', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/appropriations/b1': { body: row }, '/api/v1/approvals': page([]), '/api/v1/ledger/entries': page([entry], { debit: '288000.00', credit: '0.00' }) });
  open('/appropriations/b1');
  expect(await screen.findByRole('img', { name: /已下达 5,000,000.00 元/ })).toBeTruthy();
  expect((await screen.findByRole('link', { name: '占用 汉丰砖厂' })).getAttribute('href')).toBe('/awards/a1');
  expect(Object.fromEntries(calls.find(({ path }) => path === '/api/v1/ledger/entries')!.search)).toEqual({ appropriationId: 'b1', page: '0', size: '50' });
  expect(await axeViolations()).toEqual([]);
});

test('fund sources: the sums are elsewhere, the way to them is here; a refusal stands beside its field', async () => {
  const refusal = { type: 'x', title: '请求内容有误', status: 400, code: 'INVALID_REQUEST', errors: [{ pointer: '/code', message: '须为大写字母' }] };
  serve({ ...wholeServer, '/api/v1/fund-sources': page([source]) });
  open('/fund-sources');
  expect((await screen.findByRole('link', { name: 'CITY-1' })).getAttribute('href')).toBe('/appropriations?fundSourceId=s1');
  expect(await axeViolations()).toEqual([]);
  const calls = serve({ ...wholeServer, '/api/v1/fund-sources': { status: 400, body: refusal } });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /登记资金来源/ }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('combobox', { name: '类别' }));
  await user.click(await screen.findByText('中央资金'));
  await user.type(within(dialog).getByLabelText('代码'), 'x');
  await user.type(within(dialog).getByLabelText('名称'), '中央奖补');
  await user.click(within(dialog).getByRole('button', { name: /登记资金来源/ }));
  await waitFor(() => expect(within(dialog).getAllByText(/须为大写字母/)).toHaveLength(2));
  expect(JSON.parse(calls.find(({ method }) => method === 'POST')!.body)).toEqual({ regionCode: '500154', synthetic: false, kind: 'CENTRAL', code: 'x', name: '中央奖补' });
});

test('a collecting account is entered by one person and confirmed by another', async () => {
  const entered = { id: 'c1', regionCode: '500154', name: '某区税务局', account: '****0099', bankCode: '103653000003', source: '样例告知', state: 'ENTERED', synthetic: true, createdBy: 'finance-clerk', recordedAt: '2017-08-14T01:00:00Z' };
  const calls = serve({ ...wholeServer, '/api/v1/me': { body: { ...me, name: 'finance-reviewer', roles: ['finance-reviewer'] } }, '/api/v1/collecting-accounts': page([entered]), '/api/v1/collecting-accounts/c1/confirmation': { body: { ...entered, state: 'IN_FORCE' } } });
  const first = open('/collecting-accounts');
  expect(await screen.findByText('****0099')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /登记征缴账户/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: '确认' }));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '确认' }));
  await waitFor(() => expect(calls.some(({ method, path }) => method === 'POST' && path.endsWith('/collecting-accounts/c1/confirmation'))).toBe(true));
  first.unmount();
  serve({ ...wholeServer, '/api/v1/me': { body: { ...me, name: 'finance-clerk', roles: ['finance-clerk', 'finance-reviewer'] } }, '/api/v1/collecting-accounts': page([entered]) });
  open('/collecting-accounts');
  expect(await screen.findByRole('button', { name: /登记征缴账户/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '确认' })).toBeNull();
});

test('county accounts show the last digits; only the approver is offered a new one', async () => {
  serve({ ...wholeServer, '/api/v1/county-accounts': page([account]) });
  const first = open('/county-accounts');
  expect(await screen.findByText('****7928')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /登记县级账户/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
  first.unmount();
  serve({ ...wholeServer, '/api/v1/me': { body: { ...me, roles: ['finance-approver'] } }, '/api/v1/county-accounts': page([account]) });
  open('/county-accounts');
  expect(await screen.findByRole('button', { name: /登记县级账户/ })).toBeTruthy();
});
