import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Allocation, AllocationDetail, Incoming, Lineage } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';

const at = '2017-05-31T01:00:00Z';
const allocation: Allocation = {
  id: 'd1', regionCode: '000000', regionName: '全国', appropriationId: 'b0', sourceDocumentNo: '财建〔2017〕1号', sourceKind: 'CENTRAL', programmeId: 'p1', programmeName: '结构调整',
  documentNo: '财建〔2017〕2号', title: '下达奖补资金', method: 'FACTORS', amount: '800000000.00', lineCount: 2, registered: '464000000.00', taken: true, state: 'ISSUED', issuedOn: '2017-05-31',
  synthetic: true, sha256: '3f'.repeat(32), createdBy: 'li', recordedAt: at, version: 1,
};
const detail: AllocationDetail = {
  allocation,
  factors: {
    pool: '1000000000.00', basicShare: '0.8', year: 2017, yearFactors: [{ year: 2017, factor: '1' }], weights: { capacity: '0.5', workers: '0.3', difficulty: '0.2' },
    regions: [{ code: '500000', capacity: '120', workers: 3000, difficulty: '0.5', closedInYear: 2017 }], documents: ['财建〔2016〕253号'],
  },
  lines: [
    { id: 'l1', lineNo: 1, regionCode: '500000', regionName: '重庆市', share: '0.58', amount: '464000000.00', appropriationId: 'b1', state: 'ISSUED', receivedOn: '2017-06-05' },
    { id: 'l2', lineNo: 2, regionCode: '370000', regionName: '山东省', share: '0.42', amount: '336000000.00', state: 'UNREGISTERED' },
  ],
  texts: ['500000：产能 0.5 × 120 ÷ 200 = 0.58'],
};
const line: Incoming = {
  id: 'l9', regionCode: '500154', regionName: '开州区', fromRegionCode: '500000', fromRegionName: '重庆市', allocationId: 'd2', programmeId: 'p1', programmeName: '结构调整', documentNo: '渝财产业〔2017〕3号', title: '下达资金',
  sourceKind: 'CENTRAL', method: 'DIRECT', amount: '12000000.00', issuedOn: '2017-06-28', state: 'UNREGISTERED', synthetic: true,
};
const source = { id: 's1', regionCode: '500154', code: 'CENTRAL-1', kind: 'CENTRAL', name: '中央资金', synthetic: true, createdBy: 'li', recordedAt: at };
const own = { ...source, id: 's2', code: 'OWN-1', kind: 'COUNTY_OWN', name: '区自有' };
const pool = { id: 'b0', regionCode: '000000', documentNo: '财建〔2017〕1号', available: '1000000000.00', state: 'ISSUED' };
const quote = { basicPool: '800000000.00', regions: [{ code: '500000', share: '1.000000', amount: '800000000.00' }], lines: [], reasons: [], parameters: [] };

test('the list has the sums of the server and leads to the plan', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/allocations': page([allocation], { amount: '800000000.01', registered: '464000000.00' }) });
  open('/allocations?status=ISSUED');
  expect((await screen.findByRole('link', { name: '财建〔2017〕2号' })).getAttribute('href')).toContain('/allocations/d1');
  expect(screen.getByText('800,000,000.01')).toBeTruthy();
  expect(Object.fromEntries(calls.find(({ path }) => path === '/api/v1/allocations')!.search)).toEqual({ state: 'ISSUED', page: '0', size: '50' });
  expect(await axeViolations()).toEqual([]);
});

test('a plan says who gets what by which factors, is public, and divides again on demand', async () => {
  serve({ ...wholeServer, '/api/v1/allocations/d1': { body: detail }, '/api/v1/approvals': page([]), '/api/v1/allocations/d1/replay': { body: { equal: true, storedSha256: 'a', recomputedSha256: 'a' } } });
  open('/allocations/d1');
  const parts = await screen.findByRole('table', { name: '各地区分配额' });
  expect(within(parts).getByText('464,000,000.00')).toBeTruthy();
  expect(within(parts).getByText('120')).toBeTruthy();
  expect(within(parts).getByText('待登记')).toBeTruthy();
  expect(screen.getByRole('link', { name: /打开公开网页/ }).getAttribute('href')).toBe('/public/allocations/d1');
  await userEvent.setup().click(screen.getByRole('button', { name: '重新计算' }));
  expect(await screen.findByText('与送审内容一致')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('an approver takes back what nobody has registered, with the reason; nobody else is offered it', async () => {
  const untaken = { ...detail, allocation: { ...allocation, taken: false, registered: '0.00' } };
  const server = { ...wholeServer, '/api/v1/approvals': page([]), '/api/v1/allocations/d1/taking-back': { body: untaken } };
  serve({ ...server, '/api/v1/me': { body: { ...me, roles: ['finance-approver'] } }, '/api/v1/allocations/d1': { body: detail } });
  open('/allocations/d1');
  await screen.findByRole('table', { name: '各地区分配额' });
  expect(screen.queryByRole('button', { name: /收回下达/ })).toBeNull();
  cleanup();
  const calls = serve({ ...server, '/api/v1/me': { body: { ...me, roles: ['finance-approver'] } }, '/api/v1/allocations/d1': { body: untaken } });
  open('/allocations/d1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /收回下达/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('800,000,000.00')).toBeTruthy();
  await user.type(dialog.getByLabelText('收回原因'), '金额写错');
  await user.click(dialog.getByRole('button', { name: /收回下达/ }));
  await waitFor(() => expect(calls.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body])).toEqual([['/api/v1/allocations/d1/taking-back', '{"reason":"金额写错"}']]));
});

test('a clerk sees what the factors would give before sending the plan, and sends the same question', async () => {
  const calls = serve({
    ...wholeServer,
    '/api/v1/me': { body: { ...me, region: '000000' } },
    '/api/v1/appropriations': page([pool]),
    '/api/v1/regions': page([{ code: '500000', name: '重庆市', validFrom: '2003-01-01' }]),
    '/api/v1/quotes/central-allocation': { body: quote },
    '/api/v1/allocations': { status: 201, body: detail },
  });
  open('/allocations/new?appropriationId=b0');
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('下达文号'), '2号');
  await user.type(screen.getByLabelText('标题'), '下达');
  await user.type(screen.getByLabelText('资金总额（元）'), '1000000000');
  await user.type(screen.getAllByLabelText('年度')[0]!, '2017');
  await user.type(screen.getAllByLabelText('区划代码')[0]!, '500000');
  await user.type(screen.getAllByLabelText('产能')[0]!, '120');
  await user.type(screen.getAllByLabelText('职工')[0]!, '3000');
  await user.click(screen.getByRole('button', { name: '试算' }));
  expect(await within(await screen.findByRole('table', { name: '各地区分配额' })).findByText('500000 重庆市')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '送审' }));
  const factors = { pool: '1000000000.00', year: 2017, regions: [{ code: '500000', capacity: '120', workers: 3000 }] };
  const sent = (path: string) => calls.filter((call) => call.method === 'POST' && call.path === path).map(({ body }) => JSON.parse(body) as unknown);
  await waitFor(() => expect(sent('/api/v1/allocations')).toEqual([{ appropriationId: 'b0', documentNo: '2号', title: '下达', factors }]));
  expect(sent('/api/v1/quotes/central-allocation')).toEqual([factors]);
});

test('what came from above is registered as it stands, from a source of its kind', async () => {
  const calls = serve({
    ...wholeServer,
    '/api/v1/allocations/incoming': page([line]),
    '/api/v1/fund-sources': page([source, own]),
    '/api/v1/clock': { body: { today: '2017-07-03' } },
    '/api/v1/appropriations': { status: 201, body: { id: 'b9' } },
  });
  open('/incoming/l9');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /登记指标/ }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('渝财产业〔2017〕3号')).toBeTruthy();
  await user.click(within(dialog).getByRole('combobox', { name: '资金来源' }));
  expect(screen.queryByText('区自有 OWN-1')).toBeNull();
  await user.click(await screen.findByText('中央资金 CENTRAL-1'));
  await user.click(within(dialog).getByRole('button', { name: /登记指标/ }));
  const sent = () => calls.find(({ method, path }) => method === 'POST' && path === '/api/v1/appropriations');
  await waitFor(() => expect(sent()).toBeTruthy());
  expect(JSON.parse(sent()!.body)).toEqual({
    regionCode: '500154', programmeId: 'p1', fundSourceId: 's1', documentNo: '渝财产业〔2017〕3号', amount: '12000000.00', allocationLineId: 'l9', indexYear: 2017, title: '下达资金', receivedOn: '2017-07-03',
  });
});

test('the list of what came from above says what is still to register', async () => {
  serve({ ...wholeServer, '/api/v1/allocations/incoming': page([line], { amount: '12000000.00' }) });
  open('/incoming');
  expect((await screen.findByRole('link', { name: '渝财产业〔2017〕3号' })).getAttribute('href')).toContain('/incoming/l9');
  expect(screen.getByText('待登记')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('an appropriation shows where it came from and where it went; above its region only number and amount', async () => {
  const lineage: Lineage = {
    appropriationId: 'b1',
    above: [{ level: 1, allocationId: 'd1', fromRegionCode: '000000', fromRegionName: '全国', documentNo: '财建〔2017〕2号', title: '下达', issuedOn: '2017-05-31', regionCode: '500000', amount: '464000000.00' }],
    below: [
      { level: 1, allocationId: 'd2', documentNo: '渝财产业〔2017〕3号', issuedOn: '2017-06-28', regionCode: '500154', regionName: '开州区', amount: '12000000.00', appropriationId: 'b9', state: 'ISSUED', available: '11000000.00', committed: '0.00', instructed: '0.00', paid: '1000000.00', allocated: '0.00', awardsPaid: 3 },
    ],
  };
  const appropriation = {
    id: 'b1', regionCode: '500000', fundSourceId: 's1', sourceCode: 'C', sourceKind: 'CENTRAL', sourceName: '中央资金', programmeId: 'p1', programmeCode: 'P', programmeName: '结构调整', documentNo: '财建〔2017〕2号',
    title: '下达', amount: '464000000.00', indexYear: 2017, receivedOn: '2017-06-05', state: 'ISSUED', sha256: '3f'.repeat(32), available: '452000000.00', committed: '0.00', instructed: '0.00', paid: '0.00', returned: '0.00',
    allocated: '12000000.00', allocationLineId: 'l1', passDownBy: '2017-07-05', passDownDaysLeft: -3, synthetic: true, createdBy: 'li', recordedAt: at, version: 1,
  };
  serve({ ...wholeServer, '/api/v1/appropriations/b1': { body: appropriation }, '/api/v1/appropriations/b1/lineage': { body: lineage }, '/api/v1/approvals': page([]) });
  open('/appropriations/b1');
  const above = await screen.findByRole('table', { name: '来自上级' });
  expect(within(above).queryByRole('link')).toBeNull();
  expect(within(screen.getByRole('table', { name: '下达下级' })).getByText('1,000,000.00')).toBeTruthy();
  expect(screen.getByText('逾期 3 天')).toBeTruthy();
  expect(screen.getByRole('img', { name: /已下达下级 12,000,000.00 元/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: /分配下达/ }).getAttribute('href')).toContain('appropriationId=b1');
  expect(await axeViolations()).toEqual([]);
});
