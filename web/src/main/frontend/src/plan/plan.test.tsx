import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';
import { monthAfter } from '../calendar/DueMonth';
import type { Deadline, Target, TargetSums } from './queries';

const set = { document: '渝样例〔2017〕1号', dueOn: '2017-12-30', setRegion: '500000', setBy: 'zhao', setOn: '2017-01-05', recordedAt: '2017-01-05T01:00:00Z' };
const province: Target = {
  ...set,
  ...{ id: 't1', version: 2, regionCode: '500000', regionName: '重庆市', year: 2017, industry: 'BRICK_KILN', enterprises: 3, doneEnterprises: 2, enterprisesPercent: '66.66', remainingEnterprises: 1 },
  ...{ capacity: '9600', capacityUnit: '万块/年', doneCapacity: '6300', capacityPercent: '65.62', remainingCapacity: '3300', otherUnitFacilities: 1 },
  ...{ parts: 1, partsEnterprises: 2, partsCapacity: '6000', decomposed: false, daysLeft: 26, progress: 'ONGOING' },
};
const sums: TargetSums = {
  ...{ targets: 1, enterprises: 3, doneEnterprises: 2, enterprisesPercent: '66.66', remainingEnterprises: 1, late: 0 },
  capacities: [{ unit: '万块/年', capacity: '9600', doneCapacity: '6300', capacityPercent: '65.62', remainingCapacity: '3300' }],
};
const targets = () => ({ body: { items: [province], page: 0, size: 50, total: 1, sums } });
const as = (...roles: string[]) => ({ ...wholeServer, '/api/v1/me': { body: { ...me, roles, region: '500000' } } });

test('targets show how far they are, what is divided among counties, and what each has been', async () => {
  const { version, enterprises, document, dueOn, setRegion, setBy, setOn, recordedAt } = province;
  const versions = [{ version, enterprises, document, dueOn, setRegion, setBy, setOn, recordedAt, reason: '减一户' }, { version: 1, enterprises: 4, document, dueOn, setRegion, setBy, setOn, recordedAt }];
  const calls = serve({ ...as('auditor'), '/api/v1/targets': targets, '/api/v1/targets/t1/versions': { body: { items: versions } } });
  open('/targets?year=2017&industry=BRICK_KILN');
  expect(await screen.findByText('合计 2 / 3 户，66.66%，剩余 1 户')).toBeTruthy();
  expect(screen.getByText('产能 6,300 / 9,600 万块/年，65.62%')).toBeTruthy();
  expect(screen.getByText('未分解完')).toBeTruthy();
  expect(screen.getByText('另有 1 处单位不同或未填，未计入')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '调整' })).toBeNull();
  const asked = calls.find(({ path }) => path === '/api/v1/targets')!;
  expect(Object.fromEntries(asked.search)).toEqual({ year: '2017', industry: 'BRICK_KILN', page: '0', size: '50' });
  await userEvent.click(screen.getByRole('button', { name: /展开/ }));
  const history = within(await screen.findByRole('region', { name: '历次下达' }).catch(() => screen.findByLabelText('历次下达')));
  expect(await history.findByText('减一户')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('a change goes against the version that was seen, with all figures and its reason', async () => {
  const calls = serve({ ...as('industry-reviewer'), '/api/v1/targets': targets, '/api/v1/targets/t1': { body: province } });
  open('/targets');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /调\s?整/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.clear(dialog.getByLabelText('企业数'));
  await user.type(dialog.getByLabelText('企业数'), '4');
  await user.type(dialog.getByLabelText('调整事由'), '上级追加一户');
  expect(await axeViolations()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: /调\s?整/ }));
  await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true));
  const sent = calls.find(({ method }) => method === 'PUT')!;
  expect(sent.headers.get('If-Match')).toBe('"2"');
  expect(JSON.parse(sent.body)).toEqual({
    figures: { enterprises: 4, capacity: '9600', capacityUnit: '万块/年', document: set.document, dueOn: set.dueOn },
    reason: '上级追加一户',
  });
});

const deadline: Deadline = {
  ...{ id: 'd1', version: 0, regionCode: '500154', regionName: '开州区', year: 2017, kind: 'EXIT', title: '企业退出', role: 'INDUSTRY_CLERK', beginsOn: '2017-06-01', dueOn: '2017-10-31', daysLeft: -6 },
  ...{ status: 'OPEN', overdue: true, doneLate: false, document: '开州府办发〔2017〕50号', setBy: 'zhao', recordedAt: '2017-01-05T01:00:00Z' },
};
const plan = { '/api/v1/plan-deadlines': page([deadline]), '/api/v1/clock': { body: { today: '2017-11-06', realNow: '2026-01-01T00:00:00Z', movable: true } } };

test('the days of the plan stand in a list and in a month, which the keyboard turns', async () => {
  const calls = serve({ ...as('auditor'), ...plan });
  const { router } = open('/plan-deadlines');
  const user = userEvent.setup();
  expect(await screen.findByRole('link', { name: '企业退出' })).toBeTruthy();
  expect(screen.getByText('逾期 6 天')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByText('月历'));
  await user.click(await screen.findByRole('button', { name: '上一月' }));
  expect(await screen.findByText('2017 年 10 月')).toBeTruthy();
  const table = within(await screen.findByRole('table', { name: '本月到期 1 项' }));
  const day = table.getByRole('link', { name: '企业退出' }).closest('td')!;
  expect(day.textContent).toBe('31企业退出 逾期');
  expect(await axeViolations()).toEqual([]);
  expect(router.state.location.search).toBe('?view=month&month=2017-10');
  const asked = calls.filter(({ path }) => path === '/api/v1/plan-deadlines').at(-1)!;
  expect(asked.search.get('from') + ' ' + asked.search.get('to')).toBe('2017-10-01 2017-10-31');
});

test('the desk it waits for says when it was done', async () => {
  const marks = { '/api/v1/plan-deadlines/d1': { body: deadline }, '/api/v1/plan-deadlines/d1/marks': { body: { items: [] } } };
  const calls = serve({ ...as('industry-clerk'), ...plan, ...marks });
  open('/plan-deadlines/d1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '标记完成' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('完成日期'), '2017-11-03');
  await user.type(dialog.getByLabelText('完成情况或事由'), '名单内企业均已停产');
  expect(await axeViolations()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: '标记完成' }));
  await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
  const sent = calls.find(({ method }) => method === 'POST')!;
  expect(sent.headers.get('If-Match')).toBe('"0"');
  expect(JSON.parse(sent.body)).toEqual({ act: 'DONE', doneOn: '2017-11-03', note: '名单内企业均已停产' });
});

test('another desk says nothing of it, and the policy administrator withdraws it', async () => {
  const marks = { '/api/v1/plan-deadlines/d1': { body: deadline }, '/api/v1/plan-deadlines/d1/marks': { body: { items: [] } } };
  serve({ ...as('policy-admin'), ...plan, ...marks });
  open('/plan-deadlines/d1');
  expect(await screen.findByRole('button', { name: /作\s?废/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '标记完成' })).toBeNull();
});

test('a month after December is in the next year', () => {
  expect([monthAfter('2017-12', 1), monthAfter('2018-01', -1)]).toEqual(['2018-01', '2017-12']);
});
