import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Reporter, TipOff } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer, type Call } from '../testing';

const tipOff: TipOff = {
  ...{ id: 't1', regionCode: '500154', programmeId: 'p1', programmeCode: 'KZ', closureId: 'c1', enterpriseName: '汉丰砖厂', facilityName: '一号轮窑' },
  ...{ closedOn: '2017-11-10', reportedOn: '2017-10-01', state: 'RECEIVED', reporters: 2, rewarded: 0, synthetic: true, receivedBy: 'wang', recordedAt: '2018-03-01T01:02:03Z', version: 3 },
};
const verified: TipOff = { ...tipOff, state: 'VERIFIED', finding: '现场查实', verifiedBy: 'li', verifiedAt: '2018-03-02T01:02:03Z' };
const reporters: Reporter[] = [
  { id: 'r1', place: 1, code: 'JB-0A1B2C3D', awardId: 'a1', ruleName: '举报奖励', awardState: 'CALCULATED', amount: '5000.00' },
  { id: 'r2', place: 2, code: 'JB-4E5F6A7B' },
];
const as = (...roles: string[]) => ({ '/api/v1/me': { body: { ...me, roles } } });
const server = {
  ...wholeServer,
  '/api/v1/tip-offs': page([tipOff]),
  '/api/v1/tip-offs/t1': { body: tipOff },
  '/api/v1/tip-offs/t1/reporters': { body: { reporters } },
  '/api/v1/tip-offs/t1/finding': { body: verified },
  '/api/v1/tip-offs/t1/reveal': { body: { code: 'JB-0A1B2C3D', name: '冯样例', citizenId: '500234196108220006', accountNo: '6222000011110872', bankCode: '104653000001' } },
  '/api/v1/closures': page([{ id: 'c1', enterpriseName: '汉丰砖厂', facilityName: '一号轮窑', programmeCode: 'KZ' }]),
};
const written = (calls: Call[]) => calls.filter(({ method }) => method !== 'GET');
const send = (label: RegExp | string) => userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: label }));

test('who reported is sent once and kept in no draft', async () => {
  const calls = serve({ ...server, ...as('industry-clerk') });
  open('/tip-offs');
  // The list of closures opens once more when the server has answered; until then it takes no pointer.
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('button', { name: /登记举报/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByLabelText('被举报设施的关闭登记'));
  await user.click(await screen.findByTitle('汉丰砖厂 · 一号轮窑 KZ'));
  await user.type(dialog.getByLabelText('举报日期'), '2017-10-01');
  await user.type(dialog.getByLabelText('姓名'), '冯样例');
  await user.type(dialog.getByLabelText('身份证号'), '500234196108220006');
  await user.type(dialog.getByLabelText('本人银行账号'), '6222000011110872');
  await user.type(dialog.getByLabelText('开户行行号'), '104653000001');
  expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/冯样例|1961|6222/);
  expect(await axeViolations()).toEqual([]);
  await send('登记举报');
  await waitFor(() => expect(written(calls)).toHaveLength(1));
  expect(JSON.parse(written(calls)[0]!.body)).toEqual({
    closureId: 'c1',
    reportedOn: '2017-10-01',
    reporters: [{ name: '冯样例', citizenId: '500234196108220006', accountNo: '6222000011110872', bankCode: '104653000001' }],
    synthetic: false,
  });
});

test('everybody sees codes; only a cashier may ask who it is, with a reason', async () => {
  serve({ ...server, ...as('finance-clerk') });
  open('/tip-offs/t1');
  expect(await screen.findByText('JB-0A1B2C3D')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /查看/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /核定奖励/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
  cleanup();
  const calls = serve({ ...server, ...as('cashier') });
  open('/tip-offs/t1');
  await userEvent.click(await screen.findByRole('button', { name: '查看JB-0A1B2C3D 的身份与账户' }));
  await userEvent.type(await screen.findByLabelText(/查看原因/), '通知本人领取');
  await send('查看');
  expect(await screen.findByText('冯样例 · 500234196108220006 · 6222000011110872 · 104653000001')).toBeTruthy();
  expect(JSON.parse(written(calls)[0]!.body)).toEqual({ reporterId: 'r1', reason: '通知本人领取' });
});

test('a reviewer concludes against the version that was seen; a clerk rewards what was found true', async () => {
  const calls = serve({ ...server, ...as('industry-reviewer') });
  open('/tip-offs/t1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /出具核实结论/ }));
  await user.click(within(await screen.findByRole('dialog')).getByLabelText('是否属实'));
  await user.click(await screen.findByTitle('是'));
  await user.type(screen.getByLabelText(/核实情况/), '现场查实');
  await send('出具核实结论');
  await waitFor(() => expect(written(calls)).toHaveLength(1));
  expect([written(calls)[0]!.path, written(calls)[0]!.headers.get('If-Match'), JSON.parse(written(calls)[0]!.body)]).toEqual(['/api/v1/tip-offs/t1/finding', '"3"', { verified: true, finding: '现场查实' }]);
  cleanup();
  serve({ ...server, ...as('finance-clerk'), '/api/v1/tip-offs/t1': { body: verified } });
  open('/tip-offs/t1');
  expect(await screen.findByRole('button', { name: /核定奖励/ })).toBeTruthy();
});
