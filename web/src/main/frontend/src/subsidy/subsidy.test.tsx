import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';

const at = '2018-01-08T01:00:00Z';
const sha = '3f'.repeat(32);
const claim = {
  id: 'c1', claimNo: 'BTSQ-0000000001', regionCode: '500154', regionName: '开州区', workerId: 'w1', workerName: '样例职工1', citizenIdMasked: '500154********0010', accountMasked: '****0010', enterpriseId: 'e1', enterpriseName: '某砖厂',
  programmeId: 'p1', programmeName: '砖瓦窑关闭', kind: 'FLEXIBLE_INSURANCE', fromOn: '2017-12-01', toOn: '2017-12-31', months: 1, paidMonthly: '800.00', proofSha256: sha, nearRetirement: false, state: 'CALCULATED', sheetId: 's1', amount: '533.33', synthetic: true, createdBy: 'hr-clerk', recordedAt: at, version: 0,
};
const step = { text: '灵活就业社会保险补贴：不超过实缴 800.00 元的 2/3', quantity: '800', unit: '元', rate: '0.666667', factor: '533.3333333333', amount: '533.33', document: '财社〔2017〕164号', article: '条款待核实' };
const parameter = { name: 'SUBSIDY_MONTHS', item: 'FLEXIBLE_INSURANCE', value: '36', unit: '个月', regionCode: '000000', effectiveFrom: '2017-10-13', document: '财社〔2017〕164号', article: '条款待核实', toConfirm: true };
const facts = { claimId: 'c1', workerId: 'w1', regionCode: '500154', workerName: '样例职工1', citizenIdMasked: '500154********0010', enterpriseName: '某砖厂', kind: 'FLEXIBLE_INSURANCE', fromOn: '2017-12-01', toOn: '2017-12-31', months: 1, paidMonthly: '800.00', monthsBefore: 3, nearAtFirst: false, grantedBefore: '0.00', hardToPlace: false };
const proof = { claim, frozen: true, document: { format: 'yaomen-subsidy-line-1', kind: 'FLEXIBLE_INSURANCE', use: 'U6', facts, lines: [step], reasons: [], parameters: [parameter], amount: '533.33' }, sha256: sha, findings: [{ code: 'NO_ACCOUNT', text: '花名册没有收款账户' }] };
const sheet = { id: 's1', sheetNo: 'BTHD-0000000001', regionCode: '500154', regionName: '开州区', programmeId: 'p1', programmeName: '砖瓦窑关闭', kind: 'FLEXIBLE_INSURANCE', appropriationId: 'b1', appropriationNo: '渝财〔2017〕1号', useCode: 'U6', state: 'CALCULATED', lines: 1, amount: '533.33', paidAmount: '0.00', sha256: sha, synthetic: true, calculatedBy: 'finance-clerk', recordedAt: at, version: 0 };
const server = {
  ...wholeServer,
  '/api/v1/subsidy-claims': page([claim], { amount: '533.34' }),
  '/api/v1/subsidy-claims/c1': { body: proof },
  '/api/v1/subsidy-claims/c1/replay': { body: { same: true, stored: sha, recomputed: sha } },
  '/api/v1/subsidy-sheets': page([sheet], { amount: '533.35', paid_amount: '0.00' }),
  '/api/v1/subsidy-sheets/s1': { body: sheet },
  '/api/v1/approvals': page([]),
};
const clerk = { ...me, name: 'hr-clerk', roles: ['hr-clerk'] };

test('the list has the sum of the server; only human resources enter claims', async () => {
  serve(server);
  open('/subsidy-claims');
  expect((await screen.findByRole('link', { name: 'BTSQ-0000000001' })).getAttribute('href')).toContain('/subsidy-claims/c1');
  expect(screen.getByText('533.34')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /登记申报/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('a claim explains its figure, names what stands against it and computes again', async () => {
  serve(server);
  open('/subsidy-claims/c1');
  expect(await screen.findByText(step.text)).toBeTruthy();
  expect(within(screen.getByRole('list', { name: '支付前须解决' })).getByText('花名册没有收款账户')).toBeTruthy();
  expect(screen.getByText('补贴期限最多几个月')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '撤回申报' })).toBeNull();
  await userEvent.setup().click(screen.getByRole('button', { name: '重新计算核对' }));
  expect(await screen.findByText('重算结果与冻结全文一致')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('the form asks for what the kind needs', async () => {
  serve({ ...server, '/api/v1/me': { body: clerk }, '/api/v1/workers': page([]) });
  open('/subsidy-claims/new');
  expect(await screen.findByLabelText('补贴种类')).toBeTruthy();
  expect(screen.queryByLabelText('培训天数')).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('finance computes and submits a sheet, and does not pay it', async () => {
  serve(server);
  open('/subsidy-sheets/s1');
  expect(await screen.findByRole('button', { name: '送审' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '作废' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '出支付指令' })).toBeNull();
  expect((await screen.findByRole('link', { name: 'BTSQ-0000000001' })).getAttribute('href')).toContain('/subsidy-claims/c1');
});
