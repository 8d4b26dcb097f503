import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, me, open, page, serve, wholeServer, type Call } from '../testing';
import type { Worker } from '../worker/queries';
import type { LifeLine, PlacementRow, PlacementSummary } from './queries';

const row: PlacementRow = {
  id: 'w1', regionCode: '500154', enterpriseId: 'e1', enterpriseName: '汉丰砖厂', programmeId: 'p1', programmeCode: 'KZ', name: '样例职工', citizenIdMasked: '500199********0012',
  job: '烧窑工', specialCases: ['OLDER'], status: 'WAITING', reopened: true, since: '2018-02-01', overdue: false, seqNo: 2, track: 'THIS_YEAR', synthetic: true,
};
const summary: PlacementSummary = { planned: 10, placed: 6, notPlaced: 4, ch1: 3, ch2: 1, ch3: 1, ch4: 1, selfEmployed: 0, retired: 1, dead: 0, unemployed: 1, waiting: 2, overdue: 3 };
const worker: Worker = {
  id: 'w1', regionCode: '500154', enterpriseId: 'e1', enterpriseName: '汉丰砖厂', creditCode: '91500154MA5U000000', programmeId: 'p1', programmeCode: 'KZ', name: '样例职工',
  citizenIdMasked: '500199********0012', sex: 'MALE', birthYear: 1970, contractFrom: '1995-01-02', job: '烧窑工', post: 'OPERATIVE', meanWage: '4500.00', pension: 'INSURED', medical: 'INSURED',
  unemployment: 'INSURED', workInjury: 'INSURED', maternity: 'NONE', specialCases: [], flags: [], synthetic: true, createdBy: 'hr-clerk', recordedAt: '2018-03-01T01:02:03Z', version: 0,
};
const line: LifeLine = {
  workerId: 'w1', status: 'CH1', reopened: false, seqNo: 1, recordId: 'r1', followUpOn: '2018-05-02', redMonths: 1, followUps: [], money: [],
  records: [{ id: 'r1', workerId: 'w1', seqNo: 1, cause: 'PLACED', status: 'CH1', startedOn: '2018-02-01', reversed: false, employer: '某水泥公司', attachmentSha256: 'a'.repeat(64), attachmentName: '协议.pdf', createdBy: 'hr-clerk', recordedAt: '2018-02-01T01:02:03Z' }],
  months: [
    { month: '2018-02', status: 'CH1', employer: '某水泥公司', schemes: ['PENSION', 'MEDICAL'], paid: false, red: false, faults: [] },
    { month: '2018-03', status: 'CH1', employer: '某水泥公司', paid: false, red: true, faults: [{ code: 'NOT_RECORDED', text: '内部分流期间没有缴费记录' }] },
  ],
};
const as = (...roles: string[]) => ({ '/api/v1/me': { body: { ...me, roles } } });
const server = {
  ...wholeServer,
  '/api/v1/placements': page([row]),
  '/api/v1/placements/summary': { body: summary },
  '/api/v1/workers/w1': { body: worker },
  '/api/v1/workers/w1/life-line': { body: line },
  '/api/v1/placements/follow-ups': { status: 201, body: line },
  '/api/v1/timelines/WORKER/w1': page([]),
};
const written = (calls: Call[]) => calls.filter(({ method }) => method !== 'GET');

test('the list says how many went where, leads to each, and shows who waits again', async () => {
  const calls = serve({ ...server, ...as('auditor') });
  open('/placements?reopened=true');
  expect((await screen.findByRole('link', { name: '样例职工' })).getAttribute('href')).toBe('/workers/w1');
  expect(screen.getByText('计划 10 人 ＝ 已分流 6 ＋ 未分流 4')).toBeTruthy();
  expect(screen.getByRole('link', { name: '仍失业 1' }).getAttribute('href')).toContain('status=UNEMPLOYED');
  expect(within(screen.getByRole('row', { name: /样例职工/ })).getByText('去向中断')).toBeTruthy();
  expect(calls.find(({ path }) => path === '/api/v1/placements')?.search.get('reopened')).toBe('true');
  expect(screen.queryByRole('button', { name: '登记缴费月份' })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('a line of life says in words what is wrong with a month, and as a table', async () => {
  serve({ ...server, ...as('finance-clerk') });
  open('/workers/w1');
  expect(await screen.findByRole('img', { name: '2018-02 至 2018-03 的安置生命线，1 个月有疑点' })).toBeTruthy();
  expect(within(screen.getByRole('list', { name: '1 个月有疑点' })).getByText(/内部分流期间没有缴费记录/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '登记去向' })).toBeNull();
  expect(screen.getByRole('slider', { name: '查看月份' }).getAttribute('aria-valuetext')).toBe('2018-03');
  await userEvent.click(within(screen.getByRole('radiogroup', { name: /安置生命线/ })).getByText('表'));
  expect(within(await screen.findByRole('row', { name: /^2018-02 / })).getByText('养老、医疗')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('a clerk follows up, and is offered the conditions of early retirement only there', async () => {
  const calls = serve({ ...server, ...as('hr-clerk') });
  open('/workers/w1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '登记回访' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('回访日期'), '2018-04-01');
  await user.type(dialog.getByLabelText('情况'), '走访新单位');
  await user.click(dialog.getByLabelText('方式'));
  await user.click(await screen.findByTitle('走访'));
  await user.click(dialog.getByLabelText('结果'));
  await user.click(await screen.findByTitle('稳定'));
  await user.click(dialog.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(written(calls)).toHaveLength(1));
  expect(JSON.parse(written(calls)[0]!.body!)).toEqual({ workerId: 'w1', followedOn: '2018-04-01', method: 'VISIT', outcome: 'STABLE', note: '走访新单位' });
});
