import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ResettlementPlan, ResettlementPlanDetail } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';

const at = '2017-12-18T01:00:00Z';
const sha = '3f'.repeat(32);
const plan: ResettlementPlan = {
  id: 'r1', regionCode: '500154', regionName: '开州区', enterpriseId: 'e1', enterpriseName: '耀华水泥', programmeId: 'p1', programmeName: '结构调整', appropriationId: 'b1', appropriationNo: '渝财〔2017〕1号',
  staff: 191, affected: 60, contractsEnded: 20, amount: '1500.00', contractsEndOn: '2018-01-20', heldOn: '2017-12-15', state: 'IN_APPROVAL', synthetic: true, sha256: sha, createdBy: 'hr-clerk', recordedAt: at, version: 0,
};
const figures = {
  staff: 191, affected: 60, heads: { ch1: 30, ch2: 10, ch3: 10, ch4: 5, other: 5 },
  uses: { u1: '0.00', u2: '1000.00', u3: '0.00', u4: '0.00', u5: '500.00', u6: '0.00' }, amount: '1500.00',
};
const detail: ResettlementPlanDetail = {
  plan, revises: 'r0', figures, riskPlan: '设接待点',
  congress: { heldOn: '2017-12-15', entitled: 90, attended: 60, inFavour: 46, attachmentSha256: sha },
  report: { explainedOn: '2017-12-16', reportedOn: '2017-12-18', reportNo: '报〔2017〕1号', attachmentSha256: sha },
  files: [{ kind: 'VOTE', attachmentSha256: sha, title: '', name: '决议.pdf' }],
  gate: {
    enterpriseId: 'e1', programmeId: 'p1', day: '2017-12-18', planId: 'r1', open: false,
    conditions: [
      { code: 'MADE', met: true, text: '已编制职工安置方案' },
      { code: 'APPROVED', met: false, text: '方案尚未批准，或已失效' },
    ],
  },
};
const hr = { ...me, name: 'hr-clerk', roles: ['hr-clerk'] };

test('the list has the sum of the server and leads to the plan; only the clerk of human resources makes one', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/resettlement-plans': page([plan], { amount: '1500.01' }) });
  open('/resettlement-plans?status=IN_APPROVAL');
  expect((await screen.findByRole('link', { name: '耀华水泥' })).getAttribute('href')).toContain('/resettlement-plans/r1');
  expect(screen.getByText('1,500.01')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /编制安置方案/ })).toBeNull();
  expect(calls.find(({ path }) => path === '/api/v1/resettlement-plans')!.search.get('state')).toBe('IN_APPROVAL');
  expect(await axeViolations()).toEqual([]);
});

test('a plan shows who goes which way, the money by use, the vote, and why workers may not be paid yet', async () => {
  serve({ ...wholeServer, '/api/v1/resettlement-plans/r1': { body: detail }, '/api/v1/approvals': page([]) });
  open('/resettlement-plans/r1');
  const channels = await screen.findByRole('list', { name: '安置渠道' });
  expect(within(channels).getByText('30 人')).toBeTruthy();
  expect(channels.querySelectorAll('[style]')[0]!.getAttribute('style')).toContain('50%');
  expect(within(screen.getByRole('table', { name: '资金用途' })).getByText('1,500.00')).toBeTruthy();
  expect(screen.getByText('应到 90，实到 60，赞成 46')).toBeTruthy();
  const gate = within(screen.getByRole('list', { name: '支付关口' }));
  expect(gate.getByText('不满足').parentElement!.textContent).toContain('方案尚未批准');
  expect(screen.getByText('2017-12-18 不能支付职工款项')).toBeTruthy();
  expect(screen.getByRole('link', { name: '前一方案' }).getAttribute('href')).toContain('/resettlement-plans/r0');
  expect(await axeViolations()).toEqual([]);
});

test('the clerk has the numbers checked by the server before anything is sent', async () => {
  const reasons = [{ code: '/figures/affected', text: '各渠道合计 59 人，应等于涉及职工 60 人' }];
  const calls = serve({
    ...wholeServer,
    '/api/v1/me': { body: hr },
    '/api/v1/appropriations': page([{ id: 'b1', regionCode: '500154', programmeId: 'p1', programmeName: '结构调整', documentNo: '渝财〔2017〕1号', available: '2500000.00', state: 'ISSUED' }]),
    '/api/v1/enterprises': page([]),
    '/api/v1/resettlement-plans/preview': { body: { placed: 59, contractsEnded: 20, total: '1500.00', reportDue: true, noticeDays: 30, source: '劳动合同法 第四十一条', reasons } },
  });
  open('/resettlement-plans/new');
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('职工总数'), '191');
  await user.type(screen.getByLabelText('涉及职工'), '60');
  await user.click(screen.getByRole('button', { name: '核对数字' }));
  expect(await screen.findByText('各渠道合计 59 人，应等于涉及职工 60 人')).toBeTruthy();
  expect(screen.getByText('须提前 30 日说明，并向劳动行政部门报告（劳动合同法 第四十一条）')).toBeTruthy();
  const asked = calls.find(({ path }) => path === '/api/v1/resettlement-plans/preview')!;
  expect(JSON.parse(asked.body)).toMatchObject({ staff: 191, affected: 60, heads: { ch1: 0, other: 0 }, uses: { u1: '0.00' } });
  await waitFor(() => expect(calls.some(({ method, path }) => method === 'POST' && path === '/api/v1/resettlement-plans')).toBe(false));
});
