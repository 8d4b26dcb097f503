import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, open, page, serve, wholeServer } from '../testing';

const report = {
  ...{ id: 'r1', regionCode: '500154', regionName: '开州区', kind: 'PLACEMENT_MONTH', month: '2017-12', grouping: 'ENTERPRISE', programmeId: 'p1', programmeName: '关闭奖补' },
  ...{ asOf: '2017-12-31', knownAt: '2026-01-01T00:00:00Z', state: 'DONE', workers: 100000, jobId: 'j1', sha256: 'a'.repeat(64), createdBy: 'li', recordedAt: '2026-01-01T00:00:00Z' },
};
const figures = {
  ...{ enterprises: 1, planned: 100000, placed: 60000, notPlaced: 40000, ch1: 60000, ch2: 0, ch3: 0, ch4: 0, selfEmployed: 0, retired: 0, dead: 0, unemployed: 0, waiting: 40000 },
  ...{ contractsEnded: 0, registered: 0, onBenefit: 0, reemployed: 0, insuranceArrearsHeads: 0, thisYear: 0, carriedOver: 0, stillUnemployed: 0 },
};
const month = {
  ...{ month: '2017-12', asOf: '2017-12-31', by: 'ENTERPRISE', knownAt: '2026-01-01T00:00:00Z', fundUse: [] },
  ...{ items: [{ ...figures, enterpriseId: 'e1', enterpriseName: '耀华水泥' }], sums: figures },
};
const job = { id: 'j1', regionCode: '500154', kind: 'WORKER_REPORT', title: '职工安置月报 2017-12', state: 'RUNNING', total: 100000, done: 35000, failed: 0, startedBy: 'li', recordedAt: '2026-01-01T00:00:00Z', result: [] };

test('a report that is being counted says how far it is', async () => {
  serve({ ...wholeServer, '/api/v1/worker-reports/r1': { body: { report: { ...report, state: 'COUNTING', workers: undefined, sha256: undefined } } }, '/api/v1/jobs/j1': { body: job } });
  open('/worker-reports/r1');
  expect((await screen.findByRole('progressbar')).getAttribute('aria-valuenow')).toBe('35');
  expect(screen.queryByRole('button', { name: /下载 PDF/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('a figure of a frozen month leads to those it counted, as of the same day and moment', async () => {
  serve({ ...wholeServer, '/api/v1/worker-reports/r1': { body: { report, document: { placements: month } } } });
  open('/worker-reports/r1');
  const row = await screen.findByRole('row', { name: /耀华水泥/ });
  const link = within(row).getAllByRole('link', { name: '60000' }).at(-1)!;
  const query = new URL(link.getAttribute('href')!, 'http://x').searchParams;
  expect([query.get('on'), query.get('knownAt'), query.get('enterprise'), query.get('status')]).toEqual(['2017-12-31', '2026-01-01T00:00:00Z', 'e1', 'CH1']);
  expect(screen.getByRole('button', { name: /下载全文/ })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('the check of a plan says what does not fit, and where to look', async () => {
  const line = { rule: 'EQUAL', planned: 70, found: 71, fits: false };
  const lines = [{ ...line, code: 'ROSTER' }, { code: 'SAME_PERSON', rule: 'NONE', found: 2, fits: false }, { code: 'U2', rule: 'AT_MOST', found: 70, plannedAmount: '1000.00', foundAmount: '900.00', fits: true }];
  const planCheck = { planId: 'l1', planSha256: 'a'.repeat(64), enterpriseId: 'e1', enterpriseName: '泰禾', programmeId: 'p1', agrees: false, lines };
  serve({ ...wholeServer, '/api/v1/worker-reports/r1': { body: { report: { ...report, kind: 'PLAN_CHECK', planId: 'l1', enterpriseName: '泰禾', agrees: false }, document: { planCheck } } } });
  open('/worker-reports/r1');
  const table = await screen.findByRole('table');
  expect(within(table).getByRole('row', { name: /涉及职工与花名册人数 70 71/ }).textContent).toContain('不符');
  expect(within(table).getByRole('row', { name: /U2/ }).textContent).toContain('相符');
  expect(within(table).getByRole('link', { name: '2' }).getAttribute('href')).toContain('flag=SAME_PERSON');
  expect(await axeViolations()).toEqual([]);
});

test('counting is asked for once, of the month in the address', async () => {
  const calls = serve({
    ...wholeServer,
    '/api/v1/clock': { body: { today: '2018-01-03', realNow: '2026-01-01T00:00:00Z', movable: true } },
    '/api/v1/reports/placements': { body: month },
    '/api/v1/worker-reports': { body: { ...(page([report]) as { body: object }).body, report } },
    '/api/v1/worker-reports/r1': { body: { report, document: { placements: month } } },
  });
  open('/reports?report=placements&month=2017-12');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '清点并冻结' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '清点并冻结' }));
  await waitFor(() => expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1));
  await screen.findByRole('button', { name: /下载全文/ });
});
