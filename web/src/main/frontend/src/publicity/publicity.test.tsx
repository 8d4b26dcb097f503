import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Notice, NoticeLine, Objection } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer, type Call } from '../testing';

const at = '2017-12-18T01:02:03Z';
const sha256 = '3f'.repeat(32);
const notice: Notice = {
  ...{ id: 'n1', regionCode: '500154', programmeId: 'p1', programmeCode: 'KZ-2017-KILN', programmeName: '砖瓦窑关闭奖补', title: '第一批公示', publishedOn: '2017-12-18' },
  ...{ noticeDaysWorking: 5, endsOn: '2017-12-25', daysLeft: 2, state: 'OPEN', sha256, lineCount: 1, amount: '288000.00', synthetic: false, openObjections: 1, publishedBy: 'li', recordedAt: at, version: 0 },
};
const line: NoticeLine = { noticeId: 'n1', lineNo: 1, subjectType: 'AWARD', subjectId: 'a1', subjectSha256: sha256, payeeName: '汉丰砖厂', text: '汉丰砖厂 一号轮窑；24 门', amount: '288000.00', synthetic: false, openObjections: 1 };
const objection: Objection = {
  ...{ id: 'o1', regionCode: '500154', noticeId: 'n1', noticeTitle: '第一批公示', lineNo: 1, subjectType: 'AWARD', subjectId: 'a1', payeeName: '汉丰砖厂', amount: '288000.00' },
  ...{ receiptNo: 'YY20171220-4WWMB', text: '窑门数与公示不符。', hasContact: true, filedOn: '2017-12-20', state: 'OPEN', recordedAt: at, version: 7 },
};
const award = (id: string, payeeName: string) => ({ id, enterpriseName: payeeName, facilityName: '一号轮窑', ruleName: '轮窑按门奖补', payeeName, state: 'CALCULATED', amount: '288000.00' });
const proof = { calculation: { basis: { ruleSetId: 'r1' }, lines: [{ text: '24 门 × 12000 元/门' }] } };
const as = (...roles: string[]) => ({ '/api/v1/me': { body: { ...me, roles } } });
const server = {
  ...wholeServer,
  '/api/v1/townships': page([]),
  '/api/v1/awards': page([award('a2', '临江砖厂'), award('a1', '汉丰砖厂')], { amount: '576000.00' }),
  '/api/v1/awards/a1/proof': { body: proof },
  '/api/v1/awards/a2/proof': { body: proof },
  '/api/v1/rule-sets/r1': { body: { terms: { publicityDaysWorking: 5 } } },
  '/api/v1/notices': page([notice], { amount: '288000.00' }),
  '/api/v1/notices/n1': { body: notice },
  '/api/v1/notices/n1/lines': page([line], { amount: '288000.00' }),
  '/api/v1/objections': page([objection]),
  '/api/v1/objections/o1': { body: objection },
  '/api/v1/objections/o1/decision': { body: objection },
  '/api/v1/objections/o1/reveal': { body: { id: 'o1', contact: '13900000000' } },
};
const written = (calls: Call[]) => calls.filter(({ method }) => method !== 'GET');

test('the list of notices asks for the programme and the filter, and sums it', async () => {
  const calls = serve({ ...server, ...as('auditor') });
  open('/notices?status=OPEN&words=%E7%AC%AC%E4%B8%80');
  expect((await screen.findByRole('link', { name: '第一批公示' })).getAttribute('href')).toBe('/notices/n1');
  expect(screen.getAllByText('288,000.00')).toHaveLength(2);
  const asked = calls.find(({ path }) => path === '/api/v1/notices')!;
  expect(Object.fromEntries(asked.search)).toEqual({ programmeId: 'p1', state: 'OPEN', words: '第一', page: '0', size: '50' });
  expect(screen.queryByRole('button', { name: /起草公示/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('a finance clerk publishes the ticked awards, having seen how the notice will read', async () => {
  const replies: Parameters<typeof serve>[0] = { ...server, ...as('finance-clerk') };
  const calls = serve(replies);
  const { router } = open('/notices');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /起草公示/ }));
  const publish = await screen.findByRole('button', { name: /公示所选/ });
  expect(publish).toHaveProperty('disabled', true);
  expect(calls.find(({ path }) => path === '/api/v1/awards')!.search.get('state')).toBe('CALCULATED');
  await user.click(await screen.findByRole('checkbox', { name: '选择 汉丰砖厂 轮窑按门奖补' }));
  await user.click(publish);
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('公示期：自发布之日起 5 个工作日')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: '取消' }));
  await user.click(screen.getByRole('checkbox', { name: '选择 临江砖厂 轮窑按门奖补' }));
  await user.click(publish);
  expect(await dialog.findByText('公示期：自发布之日起 5 个工作日')).toBeTruthy();
  expect(await dialog.findByText('汉丰砖厂 一号轮窑；24 门 × 12000 元/门')).toBeTruthy();
  expect(await dialog.findAllByText('576,000.00 元')).toHaveLength(2);
  expect(dialog.getByRole('heading', { name: '砖瓦窑关闭奖补公示' })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  replies['/api/v1/notices'] = { body: notice };
  await user.click(dialog.getByRole('button', { name: '公示所选' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/notices/n1'));
  const sent = written(calls);
  expect(sent.map(({ path, body }) => [path, JSON.parse(body)])).toEqual([['/api/v1/notices', { programmeId: 'p1', title: '砖瓦窑关闭奖补公示', awardIds: ['a1', 'a2'] }]]);
  expect(sent[0]!.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
});

test('what is ticked is summed by the server: the browser adds nothing up', async () => {
  const calls = serve({ ...server, ...as('finance-clerk'), '/api/v1/awards': page([award('a1', '汉丰砖厂'), award('a2', '临江砖厂'), award('a3', '义和砖厂')], { amount: '864000.00' }) });
  open('/notices/new');
  for (const name of ['选择 汉丰砖厂 轮窑按门奖补', '选择 临江砖厂 轮窑按门奖补']) await userEvent.click(await screen.findByRole('checkbox', { name }));
  await userEvent.click(screen.getByRole('button', { name: /公示所选/ }));
  expect(await screen.findAllByText('864,000.00 元')).toHaveLength(2);
  expect(calls.findLast(({ path }) => path === '/api/v1/awards')!.search.get('ids')).toBe('a1,a2');
});

test('a notice shows the days left as the public sees them, its lines, its objections and its public page', async () => {
  const calls = serve(server);
  open('/notices/n1');
  expect(await screen.findByText('剩 2 个工作日')).toBeTruthy();
  expect((await screen.findByRole('link', { name: '汉丰砖厂' })).getAttribute('href')).toBe('/awards/a1');
  expect((await screen.findByRole('link', { name: 'YY20171220-4WWMB' })).getAttribute('href')).toBe('/objections/o1');
  expect(screen.getByRole('link', { name: /打开公示网页/ }).getAttribute('href')).toBe('/public/notices/n1');
  expect(calls.find(({ path }) => path === '/api/v1/objections')!.search.get('noticeId')).toBe('n1');
  expect(await axeViolations()).toEqual([]);
});

test('the list of objections asks for the filter of the address', async () => {
  const calls = serve(server);
  open('/objections?status=OPEN&words=%E7%AA%91');
  expect((await screen.findByRole('link', { name: 'YY20171220-4WWMB' })).getAttribute('href')).toBe('/objections/o1');
  const asked = calls.find(({ path }) => path === '/api/v1/objections')!;
  expect(Object.fromEntries(asked.search)).toEqual({ state: 'OPEN', words: '窑', page: '0', size: '50' });
  expect(await axeViolations()).toEqual([]);
});

test.each([
  ['异议成立', true],
  ['异议不成立', false],
])('a reviewer decides: %s', async (button, upheld) => {
  const calls = serve({ ...server, ...as('finance-reviewer') });
  open('/objections/o1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: button }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('288,000.00 元')).toBeTruthy();
  await user.type(dialog.getByLabelText('处理理由'), '已现场复核。');
  await user.click(dialog.getByRole('button', { name: button }));
  await waitFor(() => expect(written(calls)).toHaveLength(1));
  const sent = written(calls)[0]!;
  expect([sent.path, sent.headers.get('If-Match')]).toEqual(['/api/v1/objections/o1/decision', '"7"']);
  expect(JSON.parse(sent.body)).toEqual({ upheld, reason: '已现场复核。' });
});

test('the contact is shown to a reviewer with a reason, and to nobody else', async () => {
  const calls = serve({ ...server, ...as('finance-reviewer') });
  open('/objections/o1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^查看异议/ }));
  await user.type(await screen.findByLabelText(/查看原因/), '电话核实');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '查看' }));
  expect(await screen.findByText('13900000000')).toBeTruthy();
  expect(JSON.parse(written(calls)[0]!.body)).toEqual({ reason: '电话核实' });
  cleanup();
  serve(server);
  open('/objections/o1');
  expect(await screen.findByText('窑门数与公示不符。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /查看|成立/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});
