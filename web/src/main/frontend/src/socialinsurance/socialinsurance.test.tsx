import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';
import { factsOf } from './FactsFields';
import type { ClockItem, Transfer, TransferDetail, TransferStep } from './queries';

const transfer: Transfer = {
  id: 't1', regionCode: '500154', scheme: 'PENSION', state: 'OPEN', name: '样例职工', citizenIdMasked: '500199********0012', enterpriseName: '汉丰砖厂', leftOn: '2017-11-30',
  fromAgency: '开州区社会保险局', fromRegion: '500154', toAgency: '山丹县社会保险局', toRegion: '620725', outside: false, stepNo: 4, stepName: '发出信息表，划转基金', deskSide: 'OLD',
  desk: '开州区社会保险局', stepSince: '2017-12-18', daysGiven: 15, dueOn: '2018-01-09', daysLeft: 15, overdue: false, document: '国办发〔2009〕66号', article: '条款待核实',
  computed: '19440.00', sent: '0.00', received: '0.00', synthetic: true, openedBy: 'hr-clerk', openedOn: '2017-12-18', stepsFrom: '2010-01-01', workerId: 'w1', incoming: false,
};
const step = (stepNo: number, side: 'OLD' | 'NEW', effect: TransferStep['effect'], name: string, form?: TransferStep['form']): TransferStep => ({
  scheme: 'PENSION', effectiveFrom: '2010-01-01', stepNo, name, side, workingDays: 15, effect, ...(form && { form }), document: '国办发〔2009〕66号', article: '条款待核实', toConfirm: true,
  setBy: 'system', recordedAt: '2017-12-18T01:02:03Z', inForce: true,
});
const detail: TransferDetail = {
  transfer,
  steps: [step(1, 'OLD', 'NONE', '开具参保缴费凭证', 'CERTIFICATE'), step(2, 'NEW', 'NONE', '提出申请'), step(3, 'NEW', 'NONE', '发出联系函', 'LETTER'), step(4, 'OLD', 'SEND', '发出信息表，划转基金', 'INFORMATION'), step(5, 'NEW', 'RECEIVE', '核对到账')],
  runs: [{ stepNo: 1, since: '2017-12-18', endedOn: '2017-12-18', daysUsed: 0, late: false, returned: false }, { stepNo: 4, since: '2017-12-18', daysGiven: 15, dueOn: '2018-01-09', daysUsed: 0, late: false, returned: false }],
  events: [{ seq: 1, kind: 'DONE', stepNo: 1, side: 'OLD', happenedOn: '2017-12-18', doneBy: 'hr-clerk', recordedAt: '2017-12-18T01:02:03Z' }],
  files: [],
  sides: ['OLD'],
  returnsTo: 3,
};
const clock: ClockItem = {
  id: 'LEAVING_PAPERS:w1', kind: 'LEAVING_PAPERS', subjectType: 'WORKER', subjectId: 'w1', regionCode: '500154', enterpriseName: '汉丰砖厂', title: '样例职工', role: 'hr-clerk', since: '2017-11-30',
  dueOn: '2017-12-15', daysLeft: -3, standing: 'OVERDUE', document: '主席令第65号（劳动合同法）', article: '第五十条第一款', toConfirm: false,
};
const as = (...roles: string[]) => ({ '/api/v1/me': { body: { ...me, roles } } });
const server = {
  ...wholeServer,
  '/api/v1/insurance-transfers': page([transfer], { computed: '19440.00', sent: '0.00', received: '0.00' }),
  '/api/v1/insurance-transfers/t1': { body: detail },
  '/api/v1/timelines/INSURANCE_TRANSFER/t1': page([]),
  '/api/v1/clock': { body: { today: '2017-12-18', realNow: '2017-12-18T01:02:03Z', movable: false } },
  '/api/v1/clocks': page([clock]),
  '/api/v1/clocks/kinds': page([{ kind: 'LEAVING_PAPERS', effectiveFrom: '2008-01-01', days: 15, warnDays: 5, document: '主席令第65号', article: '第五十条', toConfirm: false, setBy: 'system', recordedAt: '2017-12-18T01:02:03Z' }]),
  '/api/v1/transfer-steps': page(detail.steps),
  '/api/v1/clocks/marks': { body: { kind: 'LEAVING_PAPERS', marked: 1 } },
};

test('the desk of transfers says where each case is, until when, and the sums of the server', async () => {
  const calls = serve({ ...server, ...as('hr-clerk') });
  open('/insurance-transfers?mine=true');
  expect((await screen.findByRole('link', { name: '样例职工' })).getAttribute('href')).toBe('/insurance-transfers/t1');
  const row = within(screen.getByRole('row', { name: /样例职工/ }));
  expect(row.getByText('2018-01-09')).toBeTruthy();
  expect(row.getByText('办理中')).toBeTruthy();
  expect(calls.find(({ path }) => path === '/api/v1/insurance-transfers')?.search.get('mine')).toBe('true');
  expect(await axeViolations()).toEqual([]);
});

test('the side whose step it is may do it, send it back or print its form', async () => {
  serve({ ...server, ...as('hr-clerk') });
  open('/insurance-transfers/t1');
  expect(await screen.findByRole('button', { name: /办理：发出信息表/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /退回补正/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /打印表单/ })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('an auditor reads a transfer and is offered nothing to do', async () => {
  serve({ ...server, ...as('auditor') });
  open('/insurance-transfers/t1');
  expect(await screen.findByRole('table', { name: '环节与期限' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /办理：/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /打印表单/ })).toBeNull();
});

test('clocks of one kind are ticked and marked as done with what was done', async () => {
  const calls = serve({ ...server, ...as('hr-clerk') });
  const user = userEvent.setup();
  open('/clocks?kind=LEAVING_PAPERS');
  const row = within(await screen.findByRole('row', { name: /样例职工/ }));
  expect(row.getByText('逾期')).toBeTruthy();
  await user.click(row.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: /登记办结（1）/ }));
  await user.type(await screen.findByLabelText('办结情况'), '证明已送达');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /登记办结/ }));
  await expect.poll(() => JSON.parse(calls.find(({ method }) => method === 'POST')?.body ?? '{}') as object).toMatchObject({ kind: 'LEAVING_PAPERS', workerIds: ['w1'], note: '证明已送达' });
});

test('only the facts of the scheme are sent, and no empty row', () => {
  const years = [{ year: 2015, monthlyWage: '3000.00', months: 12 }, {}] as never;
  expect(factsOf('PENSION', { pension: { years }, medicalBalance: '1.00' })).toEqual({ inService: false, pension: { years: [{ year: 2015, monthlyWage: '3000.00', months: 12 }] } });
  expect(factsOf('UNEMPLOYMENT', { inService: true, unemployment: { contributionYears: 6, monthlyBenefit: '1.00', monthsDrawn: 0 } })).toEqual({ inService: true });
});

test('with an agency outside, the files stand on the page, each export with its reason', async () => {
  const file = { direction: 'OUT', seq: 1, sha256: 'ab'.repeat(32), reason: '随转移接续传送', person: 'hr-clerk', recordedAt: '2017-12-18T01:02:03Z' } as const;
  const outside = { ...detail, transfer: { ...transfer, outside: true, stepNo: 2, deskSide: 'NEW' as const }, files: [file] };
  serve({ ...server, ...as('hr-clerk'), '/api/v1/insurance-transfers/t1': { body: outside } });
  open('/insurance-transfers/t1');
  const files = within(await screen.findByRole('table', { name: '系统外往来文件' }));
  expect(files.getByText('随转移接续传送')).toBeTruthy();
  expect(screen.getByRole('button', { name: /导出文件/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /导入对方文件/ })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('only the policy administrator of the nation sets terms and steps, beside what is in force', async () => {
  serve({ ...server, ...as('hr-clerk') });
  open('/clock-kinds');
  expect(await screen.findByText('主席令第65号 第五十条')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /设定期限/ })).toBeNull();
});

test('a new version of steps is drawn up beside the one in force and can begin with it', async () => {
  serve({ ...server, '/api/v1/me': { body: { ...me, region: '000000', roles: ['policy-admin'] } } });
  const user = userEvent.setup();
  open('/transfer-steps');
  await user.click(await screen.findByRole('button', { name: /设定新版本环节/ }));
  await user.click(await screen.findByRole('button', { name: /以现行环节为底稿/ }));
  expect(screen.getByRole('group', { name: '环节 5' })).toBeTruthy();
});
