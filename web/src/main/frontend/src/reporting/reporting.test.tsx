import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { axeViolations, open, page, position, serve, wholeServer, type Call } from '../testing';
import type { RegisterRow, TargetReport } from './queries';

const paid: RegisterRow = { id: 'a1', enterpriseName: '汉丰砖厂', creditCode: '91', townshipName: '汉丰街道', ruleName: '轮窑门数奖补', quantity: '24', unit: '门', rate: '12000', amount: '288000.00', state: 'PAID', paidOn: '2018-01-05', synthetic: true };
const refused: RegisterRow = { id: 'a2', enterpriseName: '临江砖厂', creditCode: '92', townshipName: '临江镇', ruleName: '轮窑门数奖补', amount: '0.00', state: 'REFUSED', whyNot: '逾期', synthetic: true };
const server = {
  ...wholeServer,
  '/api/v1/reports/fund-use': { body: position },
  '/api/v1/reports/award-register': page([paid, refused], { amount: '288000.00' }),
};

test('fund use is asked for as of the day of the address, and shows the sums of the server', async () => {
  const calls = serve(server);
  open('/reports?asOf=2018-03-01');
  const sheet = await screen.findByRole('region', { name: /资金使用情况表/ });
  expect(Object.fromEntries(calls.find(({ path }) => path === '/api/v1/reports/fund-use')!.search)).toEqual({ programmeId: 'p1', asOf: '2018-03-01' });
  const sums = within(sheet).getAllByRole('row', { name: /合计/ });
  expect(sums[0]!.textContent).toContain('4,842,000.00');
  expect(sums[2]!.textContent).not.toContain('5,000,000.00');
  expect(within(sheet).getByRole('row', { name: /汉丰街道/ }).textContent).toContain('(12,000.00)');
  expect(await axeViolations()).toEqual([]);
});

test('the files are those of the same report and day', async () => {
  const calls = serve(server);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL() {} }));
  open('/reports?asOf=2018-03-01');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /下载 PDF/ }));
  await user.click(screen.getByRole('button', { name: /下载 Excel/ }));
  const formats = () => calls.filter(({ search }) => search.has('format')).map(({ search }) => Object.fromEntries(search));
  await waitFor(() => expect(formats()).toHaveLength(2));
  expect(formats()).toEqual(['pdf', 'xlsx'].map((format) => ({ programmeId: 'p1', asOf: '2018-03-01', format })));
});

test('the register stands by township, with what the ledger has paid there; those in one state on demand, as files too', async () => {
  const inState = () => (calls.findLast(({ path }) => path.endsWith('register'))!.search.get('state') === 'PAID' ? page([paid], { amount: '288000.00' }) : page([paid, refused], { amount: '288000.01' }));
  const calls: Call[] = serve({ ...server, '/api/v1/reports/award-register': inState });
  const { router } = open('/reports?report=award-register');
  const sheet = await screen.findByRole('region', { name: /登记册/ });
  expect(within(sheet).getByRole('link', { name: '临江砖厂' })).toBeTruthy();
  expect((await within(sheet).findByRole('row', { name: /合计/ })).textContent).toContain('288,000.01');
  await waitFor(() => expect(within(sheet).getByRole('row', { name: /汉丰街道/ }).textContent).toContain('158,000.00'));
  expect(await axeViolations()).toEqual([]);
  await router.navigate('/reports?report=award-register&status=PAID');
  await waitFor(() => expect(screen.queryByRole('link', { name: '临江砖厂' })).toBeNull());
  expect((await screen.findByRole('row', { name: /合计/ })).textContent).toContain('288,000.00');
  await userEvent.click(screen.getByRole('button', { name: /下载 Excel/ }));
  await waitFor(() => expect(Object.fromEntries(calls.at(-1)!.search)).toEqual({ programmeId: 'p1', state: 'PAID', format: 'xlsx' }));
});

const report: TargetReport = {
  ...{ year: 2017, asOf: '2017-12-31', regionCode: '500154', regionName: '开州区', documents: ['样例〔2017〕1号'] },
  items: [
    {
      ...{ id: 't1', version: 1, regionCode: '500154', regionName: '开州区', year: 2017, industry: 'BRICK_KILN', enterprises: 3, doneEnterprises: 2, enterprisesPercent: '66.66', remainingEnterprises: 1 },
      ...{ capacity: '9600', capacityUnit: '万块/年', doneCapacity: '6300', capacityPercent: '65.62', remainingCapacity: '3300', otherUnitFacilities: 0, parts: 0, partsEnterprises: 0 },
      ...{ document: '样例〔2017〕1号', dueOn: '2017-12-30', daysLeft: -1, progress: 'LATE', setRegion: '500000', setBy: 'zhao', setOn: '2017-01-05', recordedAt: '2017-01-05T01:00:00Z' },
    },
  ],
  sums: {
    ...{ targets: 1, enterprises: 3, doneEnterprises: 2, enterprisesPercent: '66.66', remainingEnterprises: 1, late: 1 },
    capacities: [{ unit: '万块/年', capacity: '9600', doneCapacity: '6300', capacityPercent: '65.62', remainingCapacity: '3300' }],
  },
};

test('the report of December shows the targets of the year as the server counted them, and is sent as a file of that day', async () => {
  const calls = serve({ ...server, '/api/v1/clock': { body: { today: '2018-01-03', realNow: '2026-01-01T00:00:00Z', movable: true } }, '/api/v1/reports/target-progress': { body: report } });
  open('/reports?report=target-progress&year=2017');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '截至 2017-12-31' }));
  const sheet = await screen.findByRole('region', { name: '开州区2017年淘汰落后产能任务进展报告' });
  expect(within(sheet).getByRole('row', { name: /烧结砖瓦窑 3 2 66.66 1 9600 万块\/年/ }).textContent).toContain('逾期未完成');
  expect(within(sheet).getByRole('row', { name: /合计 3 2/ }).textContent).toContain('逾期 1 项');
  expect(within(sheet).getByRole('row', { name: /产能合计 9600 万块\/年 6300/ })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: /下载 PDF/ }));
  await waitFor(() => expect(Object.fromEntries(calls.at(-1)!.search)).toEqual({ year: '2017', asOf: '2017-12-31', format: 'pdf' }));
});
