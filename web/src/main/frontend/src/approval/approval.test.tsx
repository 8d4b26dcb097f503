import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { ApprovalCase } from '../api/types';
import { axeViolations, open, page, serve, wholeServer } from '../testing';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const row: ApprovalCase = {
  id: 'v1',
  regionCode: '500154',
  subjectType: 'AWARD',
  subjectId: 'a1',
  subjectSha256: '3f'.repeat(32),
  title: '汉丰砖厂奖补',
  amount: '288000.00',
  state: 'OPEN',
  nextStep: 1,
  nextRole: 'finance-reviewer',
  nextTitle: '财政复核',
  openedBy: 'li',
  recordedAt: '2018-03-01T01:02:03Z',
  version: 1,
};

test.each([
  ['/approvals', 'true'],
  ['/approvals?whose=all', 'false'],
])('%s asks for mine=%s', async (address, mine) => {
  const calls = serve({ ...wholeServer, '/api/v1/approvals': page([row], { amount: '288000.00' }) });
  open(address);
  expect((await screen.findByRole('link', { name: '汉丰砖厂奖补' })).getAttribute('href')).toBe('/awards/a1');
  expect(screen.getByText('财政复核人')).toBeTruthy();
  expect(Object.fromEntries(calls.find(({ path }) => path === '/api/v1/approvals')!.search)).toEqual({ mine, page: '0', size: '50' });
  expect(await axeViolations()).toEqual([]);
});
