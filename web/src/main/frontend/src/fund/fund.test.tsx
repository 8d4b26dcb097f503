import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Appropriation } from '../api/types';
import { axeViolations, open, page, serve, wholeServer } from '../testing';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const row: Appropriation = {
  id: 'b1',
  regionCode: '500154',
  fundSourceId: 's1',
  sourceCode: 'CITY-1',
  sourceKind: 'CITY',
  sourceName: '市级资金',
  programmeId: 'p1',
  programmeCode: 'KZ-2017-KILN',
  programmeName: '砖瓦窑关闭奖补',
  documentNo: '渝财产业〔2017〕1号',
  title: '砖瓦窑关闭奖补资金',
  amount: '5000000.00',
  indexYear: 2017,
  receivedOn: '2017-08-01',
  state: 'ISSUED',
  sha256: '3f'.repeat(32),
  available: '4712000.00',
  committed: '288000.00',
  instructed: '0.00',
  paid: '0.00',
  returned: '0.00',
  synthetic: true,
  createdBy: 'li',
  recordedAt: '2017-08-01T01:00:00Z',
  version: 1,
};

test('appropriations of the programme with the sums of the server', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/appropriations': page([row], { amount: '5000000.00', available: '4712000.01' }) });
  open('/appropriations?status=ISSUED');
  expect(await screen.findByText('渝财产业〔2017〕1号')).toBeTruthy();
  expect(screen.getByText('4,712,000.01')).toBeTruthy();
  const asked = calls.find(({ path }) => path === '/api/v1/appropriations')!;
  expect(Object.fromEntries(asked.search)).toEqual({ programmeId: 'p1', state: 'ISSUED', page: '0', size: '50' });
  expect(await axeViolations()).toEqual([]);
});
