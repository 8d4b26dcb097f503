import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Closure, Evidence, Facility } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer, type Call } from '../testing';

const at = '2018-03-01T01:02:03Z';
const sha256 = '3f'.repeat(32);
const closure: Closure = {
  ...{ id: 'c1', regionCode: '500154', programmeId: 'p1', programmeCode: 'KZ-2017-KILN', enterpriseId: 'e1', enterpriseName: '汉丰砖厂', creditCode: '91500154MA5U000000' },
  ...{ townshipCode: '500154001', townshipName: '汉丰街道', facilityId: 'f1', facilityName: '一号轮窑', kilnDoors: 24, appliedOn: '2017-10-01', closedOn: '2017-11-10' },
  ...{ voluntary: true, state: 'REGISTERED', evidenceCount: 1, synthetic: false, registeredBy: 'wang', recordedAt: at, version: 5 },
};
const accepted: Closure = { ...closure, state: 'ACCEPTED', acceptanceState: 'POWER_AND_WATER_CUT', acceptedOn: '2017-12-02', dismantleBy: '2018-03-31', opinion: '已断水断电。', acceptedBy: 'zhao' };
const facility: Facility = { id: 'f1', regionCode: '500154', enterpriseId: 'e1', enterpriseName: '汉丰砖厂', name: '一号轮窑', kind: 'BRICK_KILN', kilnDoors: 24, equipmentNumbers: ['FJ-1'], accepted: false, synthetic: false, createdBy: 'wang', recordedAt: at, version: 2 };
const photo: Evidence = { regionCode: '500154', attachmentSha256: sha256, title: '停电照片', name: 'a.jpg', mediaType: 'image/jpeg', sizeBytes: 2000, addedBy: 'wang', recordedAt: at };
const award = { id: 'a1', ruleName: '轮窑按门奖补', payeeName: '汉丰砖厂', state: 'HELD', amount: '288000.00', closureId: 'c1' };
const as = (...roles: string[]) => ({ '/api/v1/me': { body: { ...me, roles } } });
const server = {
  ...wholeServer,
  '/api/v1/townships': page([]),
  '/api/v1/closures': page([accepted]),
  '/api/v1/closures/c1': { body: closure },
  '/api/v1/closures/c1/basis': { body: { declarations: [] } },
  '/api/v1/closures/c1/claims': { body: { claims: [] } },
  '/api/v1/closures/c1/evidence': { body: { evidence: [photo] } },
  '/api/v1/closures/c1/acceptance-opinion': { body: accepted },
  '/api/v1/facilities': page([facility]),
  '/api/v1/facilities/f1': { body: facility },
  '/api/v1/awards': page([]),
  '/api/v1/attachments': { body: { sha256 } },
  '/api/v1/payment-instructions': page([]),
};
const written = (calls: Call[]) => calls.filter(({ method }) => method !== 'GET');
const steps = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem').map(({ dataset, textContent }) => [dataset['state'], textContent]);

test('the list asks for the programme and the filter of the address', async () => {
  const calls = serve({ ...server, ...as('auditor') });
  open('/closures?status=ACCEPTED&acceptanceState=POWER_AND_WATER_CUT&township=500154001&words=%E7%A0%96');
  expect((await screen.findByRole('link', { name: '汉丰砖厂' })).getAttribute('href')).toBe('/closures/c1');
  expect(screen.getByText('2018-03-31')).toBeTruthy();
  const asked = calls.find(({ path }) => path === '/api/v1/closures')!;
  const filter = { programme: 'p1', state: 'ACCEPTED', acceptanceState: 'POWER_AND_WATER_CUT', township: '500154001', words: '砖' };
  expect(Object.fromEntries(asked.search)).toEqual({ ...filter, page: '0', size: '50' });
  expect(screen.queryByRole('button', { name: /登记关闭/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('an industry clerk registers the closure of a facility that was looked up, with a photo', async () => {
  const replies: Parameters<typeof serve>[0] = { ...server, ...as('industry-clerk') };
  const calls = serve(replies);
  const { router } = open('/closures');
  const user = userEvent.setup();
  await screen.findByRole('link', { name: '汉丰砖厂' });
  replies['/api/v1/closures'] = { body: closure };
  await user.click(screen.getByRole('button', { name: /登记关闭/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('设施'), '汉丰');
  await user.click(await screen.findByTitle('汉丰砖厂 · 一号轮窑'));
  expect((await dialog.findByText('FJ-1')).textContent).toBe('FJ-1');
  await user.upload(dialog.getByLabelText('证据', { selector: 'input' }), new File(['x'], '停电照片.jpg', { type: 'image/jpeg' }));
  expect((await dialog.findByLabelText<HTMLInputElement>('第 1 个文件的名称')).value).toBe('停电照片');
  await user.type(dialog.getByLabelText('申请日期'), '2017-10-01');
  await user.type(dialog.getByLabelText('关闭日期'), '2017-11-10');
  await user.click(dialog.getByLabelText('自愿关闭'));
  await user.click(await screen.findByTitle('是'));
  expect(await axeViolations()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: '登记关闭' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/closures/c1'));
  const [upload, sent] = written(calls) as [Call, Call];
  expect([upload.path, upload.search.get('region')]).toEqual(['/api/v1/attachments', '500154']);
  expect([sent.path, sent.headers.get('Idempotency-Key')]).toEqual(['/api/v1/closures', expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  expect(JSON.parse(sent.body)).toEqual({ programmeId: 'p1', facilityId: 'f1', appliedOn: '2017-10-01', closedOn: '2017-11-10', voluntary: true, evidence: [{ attachmentSha256: sha256, title: '停电照片' }] });
});

test('an industry reviewer gives the opinion; a kiln that is only cut off needs a day by which it goes', async () => {
  const calls = serve({ ...server, ...as('industry-reviewer') });
  open('/closures/c1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /出具验收意见/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.queryByLabelText('限期拆除')).toBeNull();
  await user.click(dialog.getByLabelText('验收结论'));
  await user.click(await screen.findByTitle('断水断电'));
  await user.type(dialog.getByLabelText('验收日期'), '2017-12-02');
  await user.type(await dialog.findByLabelText('限期拆除'), '2018-03-31');
  await user.type(dialog.getByLabelText(/验收意见/), '已断水断电。');
  await user.click(dialog.getByRole('button', { name: '出具验收意见' }));
  await waitFor(() => expect(written(calls)).toHaveLength(1));
  const sent = written(calls)[0]!;
  expect(sent.path).toBe('/api/v1/closures/c1/acceptance-opinion');
  expect(JSON.parse(sent.body)).toEqual({ version: 5, acceptanceState: 'POWER_AND_WATER_CUT', acceptedOn: '2017-12-02', dismantleBy: '2018-03-31', opinion: '已断水断电。', evidence: [] });
});

test('a kiln that was only cut off is seen to be gone, with a photo', async () => {
  const calls = serve({ ...server, ...as('industry-reviewer'), '/api/v1/closures/c1': { body: accepted }, '/api/v1/closures/c1/dismantling': { body: { ...accepted, dismantledOn: '2018-03-20', verifiedBy: 'me' } } });
  open('/closures/c1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /拆除核验/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('拆除日期'), '2018-03-20');
  await user.type(dialog.getByLabelText(/核验情况/), '已全部拆除。');
  await user.upload(dialog.getByLabelText('证据', { selector: 'input' }), new File(['x'], '拆除照片.jpg', { type: 'image/jpeg' }));
  await dialog.findByLabelText('第 1 个文件的名称');
  await user.click(dialog.getByRole('button', { name: '拆除核验' }));
  await waitFor(() => expect(written(calls)).toHaveLength(2));
  const sent = written(calls)[1]!;
  expect(sent.path).toBe('/api/v1/closures/c1/dismantling');
  expect(JSON.parse(sent.body)).toEqual({ dismantledOn: '2018-03-20', finding: '已全部拆除。', evidence: [{ attachmentSha256: sha256, title: '拆除照片' }] });
});

test('before there is an award, the walk is that of the closure; only a reviewer may accept', async () => {
  serve({ ...server, ...as('industry-clerk') });
  open('/closures/c1');
  expect(await screen.findByRole('img', { name: '停电照片' })).toBeTruthy();
  screen.getByRole('button', { name: '查看 停电照片' }).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(document.querySelector('.ant-image-preview')).toBeTruthy());
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(document.querySelector('.ant-image-preview')).toBeNull());
  expect(screen.getByText(sha256.slice(0, 12))).toBeTruthy();
  expect(steps('办理进度').slice(0, 3)).toEqual([['done', '关闭登记2017-11-10'], ['now', '逐户验收办理中'], ['todo', '奖补核定未到']]);
  expect(screen.queryByRole('button', { name: /出具验收意见/ })).toBeNull();
  expect(screen.getByRole('button', { name: /补充证据/ })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('each award of the closure has its walk, which stops at an objection', async () => {
  serve({ ...server, '/api/v1/closures/c1': { body: accepted }, '/api/v1/awards': page([award]) });
  open('/closures/c1');
  expect((await screen.findByRole('link', { name: '轮窑按门奖补' })).getAttribute('href')).toBe('/awards/a1');
  expect(steps('轮窑按门奖补办理进度').slice(1, 5)).toEqual(
    [['done', '逐户验收2017-12-02 断水断电'], ['done', '奖补核定288,000.00 元'], ['stopped', '公示异议暂停'], ['todo', '审批未到']],
  );
  expect(screen.getByText('已断水断电。')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('what rules ask of a closure is declared with its source, and corrected from what was declared', async () => {
  const basis = { outputTonnes: ['60000', '70000.5'], employees: 90, ownership: 'NON_STATE', circumstances: ['RED_LISTED'] };
  const declared = { id: 'b1', seqNo: 1, basis, reason: '2013 年统计报表', declaredBy: 'wang', recordedAt: at };
  const calls = serve({ ...server, ...as('industry-clerk'), '/api/v1/closures/c1/basis': { body: { declarations: [declared] } } });
  open('/closures/c1');
  const panel = within(await screen.findByRole('region', { name: '核定基础数据' }));
  expect(await panel.findByText('60,000、70,000.5')).toBeTruthy();
  expect(panel.getByText('非国有')).toBeTruthy();
  expect(panel.getByText('列入红牌企业名单')).toBeTruthy();
  const user = userEvent.setup();
  await user.click(panel.getByRole('button', { name: /更正基础数据/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.clear(dialog.getByLabelText('职工人数'));
  await user.type(dialog.getByLabelText('职工人数'), '91');
  await user.type(dialog.getByLabelText('填报依据或更正事由'), '漏报一人');
  expect(await axeViolations()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: '更正基础数据' }));
  await waitFor(() => expect(written(calls)).toHaveLength(1));
  expect(JSON.parse(written(calls)[0]!.body)).toEqual({ basis: { ...basis, employees: 91 }, reason: '漏报一人' });
});

const claims = [
  { kind: 'EQUIPMENT', elsewhere: false, reference: 'CF-0123456789AB', closureId: 'c9', enterpriseName: '临江砖厂', facilityName: '二号轮窑', programmeCode: 'KZ-2018', recordedAt: at },
  { kind: 'CREDIT_CODE', elsewhere: true, reference: 'CF-ABCDEF012345' },
];

test('claims alike are said not to be proof; of another county there is only the kind and a reference', async () => {
  serve({ ...server, '/api/v1/closures/c1/claims': { body: { claims } } });
  open('/closures/c1');
  const panel = within(await screen.findByRole('region', { name: '重复申报核查' }));
  expect(panel.getByText(/信息相同不等于重复申报/).textContent).toContain('审计人员');
  expect(panel.getByRole('link', { name: '临江砖厂 · 二号轮窑' }).getAttribute('href')).toBe('/closures/c9');
  expect(panel.getAllByRole('row').slice(1).map(({ textContent }) => textContent)).toEqual([
    '设施或设备编号相同临江砖厂 · 二号轮窑KZ-20182018-03-01 09:02:03CF-0123456789AB',
    '统一社会信用代码相同其他地区另有一项申报，详情不在您的查看范围内CF-ABCDEF012345',
  ]);
  expect(panel.queryByRole('link', { name: 'CF-ABCDEF012345' })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('an auditor is led to the reference; without a claim alike the page says nothing', async () => {
  const replies: Parameters<typeof serve>[0] = { ...server, ...as('auditor'), '/api/v1/closures/c1/claims': { body: { claims } } };
  serve(replies);
  open('/closures/c1');
  expect((await screen.findByRole('link', { name: 'CF-ABCDEF012345' })).getAttribute('href')).toBe('/claim-references?reference=CF-ABCDEF012345');
  cleanup();
  const calls = serve({ ...server, ...as('auditor') });
  open('/closures/c1');
  expect(await screen.findByRole('region', { name: '关闭情况' })).toBeTruthy();
  await waitFor(() => expect(calls.some(({ path }) => path === '/api/v1/closures/c1/claims')).toBe(true));
  expect(screen.queryByRole('region', { name: '重复申报核查' })).toBeNull();
});

test('whoever only keeps the officials is not asked about claims', async () => {
  const calls = serve({ ...server, ...as('security-admin') });
  open('/closures/c1');
  expect(await screen.findByRole('region', { name: '关闭情况' })).toBeTruthy();
  expect(calls.some(({ path }) => path.endsWith('/claims'))).toBe(false);
});
