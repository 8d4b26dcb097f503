import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, me, open, page, serve, wholeServer, type Call } from '../testing';
import type { Job, JobLine } from './queries';

const at = '2018-03-01T01:02:03Z';
const figure = (grouping: string, name: string, count: number, before: string, after: string) => ({ grouping, name, count, before, after });
const trial: Job = {
  ...{ id: 'j1', regionCode: '500154', kind: 'WHAT_IF', title: '测算 KZ-2017-KILN 第 2 版（草案），29 件', state: 'RUNNING' },
  ...{ total: 29, done: 10, failed: 0, startedBy: me.name, recordedAt: at, startedAt: at },
  result: [
    figure('TOTAL', '', 10, '2880000.00', '2640000.00'),
    figure('OUTCOME', 'LOSER', 10, '2880000.00', '2640000.00'),
    figure('TOWNSHIP', '临江镇', 10, '2880000.00', '2640000.00'),
    figure('FUND', 'LEFT', 0, '-80000.00', '160000.00'),
    figure('FUND', 'AVAILABLE', 0, '2800000.00', '2800000.00'),
    figure('REASON', 'AFTER_DEADLINE', 2, '0.00', '0.00'),
  ],
};
const changed: JobLine = {
  ...{ lineNo: 1, regionCode: '500154', subjectType: 'CLOSURE', subjectId: 'c1', title: '临江砖厂 轮窑', failed: false },
  ...{ text: '窑门奖补 288000.00 → 264000.00', before: '288000.00', after: '264000.00', difference: '-24000.00' },
};

test('a trial shows how far it is, what it costs against now and against the appropriations, and who loses', async () => {
  serve({ ...wholeServer, '/api/v1/jobs/j1': { body: trial }, '/api/v1/jobs/j1/lines': page([changed], { before: '288000.00', after: '264000.00', difference: '-24000.00' }) });
  open('/jobs/j1');

  await screen.findByText('10 / 29 件');
  const total = screen.getByRole('region', { name: '合计' });
  expect(total.textContent).toContain('2,640,000.00');
  const funds = within(screen.getByRole('region', { name: '对预算指标的影响' })).getAllByRole('row');
  expect(funds[1]?.textContent).toContain('指标可用余额');
  expect(funds[2]?.textContent).toContain('(80,000.00)');
  screen.getByText('晚于截止日期');
  expect((await screen.findByRole('link', { name: '临江砖厂 轮窑' })).getAttribute('href')).toContain('/closures/c1');
  expect(await axeViolations()).toEqual([]);
});

test('who started a job stops it', async () => {
  const calls: Call[] = serve({ ...wholeServer, '/api/v1/jobs/j1': { body: trial }, '/api/v1/jobs/j1/lines': page([]), '/api/v1/jobs/j1/stop': { body: { ...trial, state: 'STOPPED' } } });
  open('/jobs/j1');

  await userEvent.click(await screen.findByRole('button', { name: /停\s*止/ }));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /停\s*止/ }));
  await waitFor(() => expect(calls.some(({ path }) => path.endsWith('/jobs/j1/stop'))).toBe(true));
});

test('without jobs the list says where they come from', async () => {
  serve({ ...wholeServer, '/api/v1/jobs': page([]) });
  open('/jobs');
  await screen.findByText('没有批量作业');
  expect(await axeViolations()).toEqual([]);
});
