import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, me, open, page, serve, wholeServer, type Call } from '../testing';
import type { Worker, WorkerClaim } from './queries';

const worker: Worker = {
  id: 'w1', regionCode: '500154', enterpriseId: 'e1', enterpriseName: '汉丰砖厂', creditCode: '91500154MA5U000000', programmeId: 'p1', programmeCode: 'KZ',
  name: '样例职工', citizenIdMasked: '500199********0012', sex: 'FEMALE', birthYear: 1970, phoneMasked: '*******0001', contractFrom: '1995-01-02', job: '烧窑工', post: 'OPERATIVE',
  meanWage: '4500.00', pension: 'INSURED', medical: 'INSURED', unemployment: 'ARREARS', workInjury: 'INSURED', maternity: 'NONE',
  specialCases: ['MEDICAL_PERIOD', 'NEAR_RETIREMENT'], flags: ['SAME_PERSON'], accountMasked: '****0012', bankCode: '103653000003', synthetic: true, importId: 'm1',
  createdBy: 'hr-clerk', recordedAt: '2018-03-01T01:02:03Z', version: 2,
};
const elsewhere: WorkerClaim = { kind: 'PERSON', elsewhere: true, reference: 'CF-0123456789AB' };
const here: WorkerClaim = { kind: 'PERSON', elsewhere: false, reference: 'CF-AAAAAAAAAAAA', workerId: 'w2', workerName: '样例职工', enterpriseName: '临江砖厂', programmeCode: 'KZ', contractFrom: '2001-01-01' };
const as = (...roles: string[]) => ({ '/api/v1/me': { body: { ...me, roles } } });
const server = {
  ...wholeServer,
  '/api/v1/workers': page([worker], { meanWage: '4500.00' }),
  '/api/v1/workers/w1': { body: worker },
  '/api/v1/workers/w1/claims': { body: { claims: [here, elsewhere] } },
  '/api/v1/workers/w1/reveal': { body: { value: '500199197001010012' } },
  '/api/v1/timelines/WORKER/w1': page([]),
  '/api/v1/enterprises': page([{ id: 'e1', name: '汉丰砖厂', creditCode: '91500154MA5U000000' }]),
};
const written = (calls: Call[]) => calls.filter(({ method }) => method !== 'GET');

test('the roster shows doubts and special cases in words, and numbers masked', async () => {
  const calls = serve({ ...server, ...as('finance-clerk') });
  open('/workers?flag=SAME_PERSON');
  expect((await screen.findByRole('link', { name: '样例职工' })).getAttribute('href')).toBe('/workers/w1');
  const row = within(screen.getByRole('row', { name: /样例职工/ }));
  expect(row.getByText('同一人另有花名册记录')).toBeTruthy();
  expect(row.getByText('满十五年且距退休不足五年')).toBeTruthy();
  expect(row.getByText('无固定期限')).toBeTruthy();
  expect(calls.find(({ path }) => path === '/api/v1/workers')?.search.get('flag')).toBe('SAME_PERSON');
  expect(screen.queryByRole('button', { name: /登记职工/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('a worker page names the entry in the county and of another only the reference', async () => {
  serve({ ...server, ...as('hr-reviewer') });
  open('/workers/w1');
  expect((await screen.findByRole('link', { name: '样例职工 · 临江砖厂' })).getAttribute('href')).toBe('/workers/w2');
  expect(screen.getByText('其他地区另有一条记录，详情不在您的查看范围内')).toBeTruthy();
  expect(screen.getByText('CF-0123456789AB')).toBeTruthy();
  expect(screen.getByText('欠缴或中断')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '更正' })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('an auditor opens the reference from the page', async () => {
  serve({ ...server, ...as('auditor') });
  open('/workers/w1');
  expect((await screen.findByRole('link', { name: 'CF-0123456789AB' })).getAttribute('href')).toContain('/claim-references?reference=CF-0123456789AB');
});

test('the whole number is shown with a reason, and a finance clerk is not offered it', async () => {
  const calls = serve({ ...server, ...as('hr-clerk') });
  open('/workers/w1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /样例职工的公民身份号码/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('查看原因（至少 5 个字）'), '核对参保记录');
  await user.click(dialog.getByRole('button', { name: '查看' }));
  expect(await screen.findByText('500199197001010012')).toBeTruthy();
  expect(JSON.parse(written(calls)[0]!.body!)).toEqual({ field: 'CITIZEN_ID', reason: '核对参保记录' });
  cleanup();
  serve({ ...server, ...as('finance-clerk') });
  open('/workers/w1');
  await screen.findByText('500199********0012');
  expect(screen.queryByRole('button', { name: /公民身份号码/ })).toBeNull();
});

test('a correction sends the version that was seen and leaves out numbers that were not written', async () => {
  const calls = serve({ ...server, ...as('hr-clerk') });
  open('/workers/w1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /更正/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.clear(dialog.getByLabelText('岗位'));
  await user.type(dialog.getByLabelText('岗位'), '装窑工');
  await user.type(dialog.getByLabelText('更正依据'), '劳动合同原件');
  expect(await axeViolations()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: '保存更正' }));
  await waitFor(() => expect(written(calls)).toHaveLength(1));
  const [sent] = written(calls);
  expect(sent!.headers.get('If-Match')).toBe('"2"');
  const { facts, reason } = JSON.parse(sent!.body!);
  expect(reason).toBe('劳动合同原件');
  expect(facts).toMatchObject({ job: '装窑工', medicalPeriod: true, pregnant: false, insurance: { unemployment: 'ARREARS' } });
  expect(facts.account).toBeUndefined();
  expect(facts.phone).toBeUndefined();
});

test('a clerk is asked for the enterprise, and no draft keeps the numbers', async () => {
  const calls = serve({ ...server, ...as('hr-clerk') });
  open('/workers');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /登记职工/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('公民身份号码'), '500199197001010013');
  expect(sessionStorage.getItem('yaomen.draft.worker.register') ?? '').not.toContain('500199');
  await user.type(dialog.getByLabelText('企业'), '汉丰');
  await user.click(await screen.findByTitle('汉丰砖厂 91500154MA5U000000'));
  expect(calls.findLast(({ path }) => path === '/api/v1/enterprises')?.search.get('words')).toBe('汉丰');
  expect(await axeViolations()).toEqual([]);
});

const asked = {
  id: 'd1', regionCode: '500154', enterpriseId: 'e1', enterpriseName: '汉丰砖厂', programmeId: 'p1', programmeName: '轮窑关闭', purpose: '报送失业人员名单', state: 'REQUESTED', requestedBy: 'hr-clerk',
  recordedAt: '2018-03-01T01:02:03Z', expired: false,
};

test('a reviewer decides on a roster in full that another asked for', async () => {
  const calls = serve({ ...server, '/api/v1/me': { body: { ...me, name: 'hr-reviewer', roles: ['hr-reviewer'] } }, '/api/v1/roster-disclosures': page([asked]), '/api/v1/roster-disclosures/d1/decision': { body: asked } });
  const user = userEvent.setup();
  open('/roster-disclosures');
  await user.click(await screen.findByRole('button', { name: /审批/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('报送失业人员名单')).toBeTruthy();
  expect(written(calls)).toEqual([]);
  expect(screen.queryByRole('button', { name: /申请完整导出/ })).toBeNull();
});

test('the clerk who asked takes it when it is agreed to, and not when the day has passed', async () => {
  const mine = { ...asked, requestedBy: me.name, state: 'APPROVED', decidedBy: 'hr-reviewer', decisionReason: '用途属实', validUntil: '2018-03-02' };
  serve({ ...server, ...as('hr-clerk'), '/api/v1/roster-disclosures': page([mine, { ...mine, id: 'd2', expired: true }]) });
  open('/roster-disclosures');
  expect(await screen.findAllByText('已批准', { exact: false })).toHaveLength(2);
  expect(screen.getAllByRole('button', { name: /^下\s?载$/ })).toHaveLength(1);
  expect(await axeViolations()).toEqual([]);
});

const correction = {
  id: 'c1', regionCode: '500154', workerId: 'w1', workerName: '样例职工', enterpriseId: 'e1', enterpriseName: '汉丰砖厂', kind: 'STRIKE', reason: '登记时选错企业', wasMasked: '500154********0010', state: 'REQUESTED', requestedBy: 'hr-clerk',
  recordedAt: '2018-03-01T01:02:03Z', stops: ['已登记安置去向，请先冲销去向记录'],
};

test('a reviewer sees what still depends on an entry before it is struck; who asked is not offered it', async () => {
  const listed = { ...server, '/api/v1/roster-corrections': page([correction]), '/api/v1/roster-corrections/c1/decision': { body: correction } };
  serve({ ...listed, '/api/v1/me': { body: { ...me, name: 'hr-reviewer', roles: ['hr-reviewer'] } } });
  const { unmount } = open('/roster-corrections');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '确认或退回' }));
  expect(within(await screen.findByRole('dialog')).getByText('已登记安置去向，请先冲销去向记录')).toBeTruthy();
  unmount();
  serve({ ...listed, '/api/v1/me': { body: { ...me, name: 'hr-clerk', roles: ['hr-clerk', 'hr-reviewer'] } } });
  open('/roster-corrections');
  expect(await screen.findByText('登记时选错企业')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '确认或退回' })).toBeNull();
});
