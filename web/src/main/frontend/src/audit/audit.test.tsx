import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { AuditRecord } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const row: AuditRecord = {
  id: 'r1',
  regionCode: '500154',
  recordedAt: '2018-03-01T01:02:03Z',
  businessDate: '2018-03-01',
  actor: 'li',
  action: 'award.recalculate',
  subjectType: 'AWARD',
  subjectId: 'a1',
  reason: '窑门数有误',
  after: '{"kilnDoors":24}',
};

test('an auditor sees who did what, and what it became', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/me': { body: { ...me, roles: ['auditor'] } }, '/api/v1/audit/records': page([row]) });
  open('/audit?from=2018-03-01&actor=li');
  expect(await screen.findByText('重新核定奖补')).toBeTruthy();
  expect(await screen.findByRole('link', { name: /操作记录/ })).toBeTruthy();
  expect(Object.fromEntries(calls.find(({ path }) => path === '/api/v1/audit/records')!.search)).toEqual({ actor: 'li', from: '2018-03-01', page: '0', size: '50' });
  await userEvent.click(screen.getByRole('button', { name: '展开行' }));
  expect(await screen.findByText('{"kilnDoors":24}')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('nobody else finds it in the menu', async () => {
  serve(wholeServer);
  open('/no/such/page');
  expect(await screen.findByRole('link', { name: /奖补核定/ })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /操作记录/ })).toBeNull();
});
