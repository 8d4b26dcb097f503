import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Award, AwardProof, Closure, Evidence, RuleSet, RuleSetRow } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer, type Call } from '../testing';

const sha256 = '3f'.repeat(32);
const at = '2018-03-01T01:02:03Z';
const award: Award = {
  id: 'a1',
  regionCode: '500154',
  programmeId: 'p1',
  programmeCode: 'KZ-2017-KILN',
  closureId: 'c1',
  ruleCode: 'kiln-doors',
  ruleName: '轮窑按门奖补',
  useCode: 'closing',
  enterpriseId: 'e1',
  enterpriseName: '开州区汉丰砖厂',
  creditCode: '91500154MA5U000000',
  facilityName: '一号轮窑',
  kilnDoors: 24,
  townshipCode: 'hanfeng',
  townshipName: '汉丰街道',
  payeeKind: 'ENTERPRISE',
  payeeName: '开州区汉丰砖厂',
  state: 'CALCULATED',
  amount: '288000.00',
  calculationId: 'k1',
  calculationSha256: sha256,
  synthetic: true,
  recordedAt: at,
  version: 1,
};
const refused: Award = { ...award, id: 'a2', enterpriseName: '临江砖厂', state: 'REFUSED', amount: '0.00', whyNot: '未拆除设备' };
const frozen = { id: 'k1', seqNo: 1, ruleSetId: 'r1', ruleSetSha256: sha256, amount: award.amount, document: '{}', sha256, calculatedBy: 'li', effectiveOn: '2018-03-01', recordedAt: at };
const proof: AwardProof = {
  award,
  frozen,
  amountInWords: '贰拾捌万捌仟元整',
  history: [frozen],
  parts: [{ person: 'li', part: 'CALCULATOR', recordedAt: at }],
  link: { seq: 7, previousSha256: sha256, sha256 },
  calculation: {
    format: 'yaomen-calculation-1',
    basis: { programmeId: 'p1', programmeCode: 'KZ-2017-KILN', programmeName: '砖瓦窑关闭奖补', document: '46号', ruleSetId: 'r1', ruleSetVersion: 1, ruleSetSha256: sha256 },
    subject: { closureId: 'c1', enterpriseName: award.enterpriseName, creditCode: award.creditCode, facilityName: '一号轮窑', townshipCode: 'hanfeng', townshipName: '汉丰街道', payeeName: award.payeeName, synthetic: true },
    rule: { code: 'kiln-doors', name: '轮窑按门奖补', unit: '门', payee: 'ENTERPRISE', bands: [], voluntaryOnly: false, qualifyingStates: [], fundSources: [], useCode: 'closing', document: '46号', article: '三', toConfirm: false } as unknown as AwardProof['calculation']['rule'],
    facts: { regionCode: '500154', outputTonnes: [], kilnDoors: 24, acceptanceState: 'DISMANTLED', voluntary: true },
    evidence: [{ title: '拆除照片', sha256 }],
    lines: [{ text: '窑门', quantity: '24', unit: '门', rate: '12000', factor: '288000', amount: '288000.00', document: '46号', article: '三' }],
    reasons: [],
    rounding: 'HALF_UP',
    amount: award.amount,
    effectiveOn: '2018-03-01',
  },
};
const closure = { acceptanceState: 'DISMANTLED', acceptedOn: '2018-02-20', closedOn: '2018-02-01' } as Closure;
const photo: Evidence = { regionCode: '500154', attachmentSha256: sha256, title: '拆除照片', name: 'a.jpg', mediaType: 'image/jpeg', sizeBytes: 2000, addedBy: 'wang', recordedAt: at };
const ruleSet: RuleSetRow = { id: 'r1', programmeId: 'p1', programmeCode: 'KZ', versionNo: 1, state: 'ACTIVE', effectiveFrom: '2017-07-01', sha256, createdBy: 'policy', recordedAt: at, version: 1, regionCode: '500154' };
const server = {
  ...wholeServer,
  '/api/v1/programmes/p1/rule-levels': { body: [{ regionCode: '500154', regionName: '开州区', ruleSetId: 'r1', versionNo: 1, effectiveFrom: '2017-07-01', sha256 }] },
  '/api/v1/rule-sets/r1': { body: { ...ruleSet, terms: { publicityDaysWorking: 5, publicityDocument: '46号', rules: [proof.calculation.rule], examples: [] } } satisfies RuleSet },
  '/api/v1/awards': page([award, refused], { amount: '288000.00' }),
  '/api/v1/awards/a1/proof': { body: proof },
  '/api/v1/closures/c1': { body: closure },
  '/api/v1/closures/c1/claims': { body: { claims: [{ kind: 'LEGAL_PERSON', elsewhere: true, reference: 'CF-0123456789AB' }] } },
  '/api/v1/closures/c1/evidence': { body: { evidence: [photo, { ...photo, attachmentSha256: '4a'.repeat(32), title: '后补照片' }] } },
  '/api/v1/payment-instructions': page([]),
};

test('the list asks for the filter of the address, sums it and says why not', async () => {
  const calls = serve(server);
  open('/awards?status=REFUSED&words=%E7%A0%96');
  expect((await screen.findByText('未拆除设备')).textContent).toBe('未拆除设备');
  const asked = calls.find(({ path }) => path === '/api/v1/awards')!;
  expect(Object.fromEntries(asked.search)).toEqual({ programmeId: 'p1', state: 'REFUSED', words: '砖', page: '0', size: '50' });
  expect(screen.getAllByText('288,000.00')).toHaveLength(2);
  expect(await axeViolations()).toEqual([]);
});

test('words that are typed go to the address', async () => {
  serve(server);
  const { router } = open('/awards?page=3');
  await userEvent.type(await screen.findByRole('searchbox', { name: '企业名称' }), '汉丰{Enter}');
  expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual({ words: '汉丰' });
});

test('an award explains itself', async () => {
  serve(server);
  open('/awards/a1');
  const lines = await screen.findByRole('region', { name: /核定过程/ });
  expect(lines.textContent).toContain('24 门');
  expect(lines.textContent).toContain('贰拾捌万捌仟元整');
  expect(within(screen.getByRole('region', { name: '核定依据' })).getByText('全面拆除')).toBeTruthy();
  expect(within(screen.getByRole('region', { name: '数据指纹' })).getAllByText(sha256)).toHaveLength(5);
  expect(screen.getByRole('region', { name: '经办分工' }).textContent).toContain('核定人li2018-03-01 09:02:03');
  expect(screen.getByRole('link', { name: /打印证明单/ }).getAttribute('href')).toBe('/api/v1/awards/a1/proof.pdf');
  await screen.findByText('2018-02-20 全面拆除');
  expect(within(await screen.findByRole('region', { name: '重复申报核查' })).getByText('CF-0123456789AB')).toBeTruthy();
  const steps = within(screen.getByRole('list', { name: '办理进度' })).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent)).toEqual(
    ['关闭登记2018-02-01', '逐户验收2018-02-20 全面拆除', '奖补核定288,000.00 元', '公示待公示', '审批未到', '支付指令未到', '银行支付未到'],
  );
  const evidence = screen.getByRole('region', { name: '核定所据证据' });
  expect(await within(evidence).findByRole('img', { name: '拆除照片' })).toBeTruthy();
  expect(evidence.textContent).not.toContain('后补照片');
  expect(within(screen.getByRole('main')).getByRole('link', { name: '关闭登记' }).getAttribute('href')).toBe('/closures/c1');
  expect(await axeViolations()).toEqual([]);
});

test('an instalment says what it waits for, and an industry reviewer confirms it by evidence of the closure', async () => {
  const tranche = { whole: 'kiln-doors', no: 2, from: '0.5', to: '1', condition: '经评估达标', document: '湘1号', article: '五', toConfirm: false };
  const conditional: AwardProof = { ...proof, calculation: { ...proof.calculation, rule: { ...proof.calculation.rule, tranche } } };
  const calls = serve({ ...server, '/api/v1/me': { body: { ...me, roles: ['industry-reviewer'] } }, '/api/v1/awards/a1/proof': { body: conditional }, '/api/v1/awards/a1/condition': { body: {} } });
  open('/awards/a1');
  const panel = await screen.findByRole('region', { name: /分期拨付：第 2 期/ });
  expect(panel.textContent).toContain('尚未确认，不能送审');
  await userEvent.click(await within(panel).findByRole('button', { name: '确认拨付条件' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('达成日期'), '2018-02-25');
  await userEvent.click(within(dialog).getByRole('combobox', { name: '依据材料' }));
  await userEvent.click(await screen.findByText('拆除照片 3f3f3f3f'));
  await userEvent.type(within(dialog).getByLabelText('确认说明'), '现场评估合格');
  expect(await axeViolations()).toEqual([]);
  await userEvent.click([...dialog.querySelectorAll('button')].find(({ type }) => type === 'submit')!);
  await waitFor(() => expect(posts(calls, '/api/v1/awards/a1/condition')).toHaveLength(1));
  expect(JSON.parse(posts(calls, '/api/v1/awards/a1/condition')[0]!.body)).toEqual({ metOn: '2018-02-25', evidence: [sha256], statement: '现场评估合格' });
});

const posts = (calls: Call[], path: string) => calls.filter((call) => call.method === 'POST' && call.path === path);
const accepted: Closure = {
  id: 'c1', regionCode: '500154', programmeId: 'p1', programmeCode: 'KZ', enterpriseId: 'e1', enterpriseName: '汉丰砖厂', creditCode: 'x', townshipCode: 'h', townshipName: '汉丰街道', facilityId: 'f1', facilityName: '一号轮窑',
  appliedOn: '2017-08-01', closedOn: '2017-11-01', voluntary: true, state: 'ACCEPTED', acceptanceState: 'DISMANTLED', acceptedOn: '2017-11-05', evidenceCount: 2, synthetic: true, registeredBy: 'a', recordedAt: at, version: 1,
};

test('the rule is chosen among those of the active set', async () => {
  serve(server);
  open('/awards');
  await userEvent.click(await screen.findByRole('combobox', { name: '奖补标准' }));
  expect(await screen.findByRole('option', { name: '轮窑按门奖补' })).toBeTruthy();
});

test('closures without an award are calculated one by one; what is refused says why and stays ticked', async () => {
  const closures = [{ ...accepted, id: 'c9' }, { ...accepted, id: 'c8', enterpriseName: '临江砖厂' }];
  const refusal = { status: 409, body: { type: 'x', title: '已经存在', status: 409, code: 'DUPLICATE', detail: '此关闭已按该规则核定过' } };
  let asked = 0;
  const calls = serve({
    ...server,
    '/api/v1/awards/uncalculated': page(closures),
    // Of the two calculations the second is refused.
    '/api/v1/awards': () => (asked++ === 0 ? { status: 201, body: award } : refusal),
  });
  open('/awards/calculate');
  const user = userEvent.setup();
  expect(await screen.findByText('共 2 条')).toBeTruthy();
  const listed = calls.find(({ path }) => path === '/api/v1/awards/uncalculated')!;
  expect(Object.fromEntries(listed.search)).toEqual({ programmeId: 'p1', rule: 'kiln-doors', page: '0', size: '50' });
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: '选择 汉丰砖厂 · 一号轮窑' }));
  await user.click(screen.getByRole('checkbox', { name: '选择 临江砖厂 · 一号轮窑' }));
  await user.dblClick(screen.getByRole('button', { name: '核定所选 2 户' }));
  const results = await screen.findByRole('region', { name: /核定结果/ });
  expect(results.textContent).toContain('此关闭已按该规则核定过（DUPLICATE）');
  expect(within(results).getByText('288,000.00')).toBeTruthy();
  expect(posts(calls, '/api/v1/awards').map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ closureId: 'c9', rule: 'kiln-doors' }, { closureId: 'c8', rule: 'kiln-doors' }]);
  expect(new Set(posts(calls, '/api/v1/awards').map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(2);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '选择 临江砖厂 · 一号轮窑' }).checked).toBe(true);
});

test('publicised awards are sent for approval against an appropriation', async () => {
  const publicised: Award = { ...award, state: 'PUBLICIZED' };
  const appropriation = { id: 'b1', documentNo: '1号', sourceName: '市级资金', available: '500000.00' };
  const calls = serve({ ...server, '/api/v1/awards': page([publicised], { amount: '288000.00' }), '/api/v1/appropriations': page([appropriation]), '/api/v1/award-submissions': { body: { awards: [] } } });
  open('/awards');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('checkbox', { name: '选择 开州区汉丰砖厂 · 一号轮窑' }));
  await user.click(screen.getByRole('button', { name: '送审（1）' }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(within(dialog).getAllByText('288,000.00')).toHaveLength(2));
  expect(calls.find(({ search }) => search.get('ids'))!.search.get('ids')).toBe('a1');
  await user.click(within(dialog).getByRole('combobox', { name: '指标文号' }));
  await user.click(await screen.findByText(/1号.*可用 500,000.00 元/));
  await user.dblClick(within(dialog).getByRole('button', { name: '送审（1）' }));
  await waitFor(() => expect(posts(calls, '/api/v1/award-submissions').length).toBeGreaterThan(0));
  const sent = posts(calls, '/api/v1/award-submissions');
  expect(new Set(sent.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
  expect(JSON.parse(sent[0]!.body)).toEqual({ awardIds: ['a1'], appropriationId: 'b1' });
});

test('the cashier instructs approved awards', async () => {
  const calls = serve({ ...server, '/api/v1/me': { body: { ...me, roles: ['cashier'] } }, '/api/v1/awards': page([{ ...award, state: 'APPROVED' }], { amount: '288000.00' }), '/api/v1/payment-instructions': { body: { awards: [] } } });
  open('/awards');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('checkbox', { name: '选择 开州区汉丰砖厂 · 一号轮窑' }));
  expect(screen.queryByRole('button', { name: /送审/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: '出支付指令（1）' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '出支付指令（1）' }));
  await waitFor(() => expect(posts(calls, '/api/v1/payment-instructions').map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ awardIds: ['a1'] }]));
});

test('a calculation is replayed and says where it differs, and made again for a reason', async () => {
  const replayed = { equal: false, storedSha256: sha256, recomputedSha256: 'aa'.repeat(32), replayedAt: at, differences: [{ where: 'amount', stored: '288000.00', recomputed: '240000.00' }] };
  const calls = serve({ ...server, '/api/v1/awards/a1/replay': { body: replayed }, '/api/v1/awards/a1/recalculation': { body: award } });
  open('/awards/a1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '重算比对' }));
  expect((await screen.findByRole('dialog')).textContent).toContain('金额288000.00240000.00');
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: '重新核定' }));
  await user.type(await screen.findByLabelText('重核原因'), '窑门数更正为二十门');
  await user.click(screen.getAllByRole('button', { name: '重新核定' }).at(-1)!);
  await waitFor(() => expect(posts(calls, '/api/v1/awards/a1/recalculation').map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ reason: '窑门数更正为二十门' }]));
});

test('the awards of a rule that claim more than there is are scaled over the figures that were seen', async () => {
  const scaling = { programmeId: 'p1', rule: 'kiln-doors', appropriationId: 'i1', documentNo: '开财建〔2017〕9号', awards: 3, published: 0, claimed: '400000.00', pool: '300000.00', missing: '100000.00', exceeded: true, factor: '0.75' };
  const preview = '/api/v1/award-scalings/preview';
  const replies = { ...wholeServer, '/api/v1/me': { body: { ...me, roles: ['finance-clerk'] } }, [preview]: { body: scaling }, '/api/v1/award-scalings': { body: scaling } };
  const calls = serve(replies);
  open('/awards/scaling?rule=kiln-doors&appropriationId=i1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '按比例调减' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('0.75')).toBeTruthy();
  await user.type(dialog.getByLabelText('依据文号'), '试〔2018〕1号');
  await user.type(dialog.getByLabelText('条款'), '第五条');
  expect(await axeViolations()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: '按比例调减' }));
  await waitFor(() => expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1));
  const sent = calls.find(({ method }) => method === 'POST')!;
  expect(JSON.parse(sent.body)).toEqual({ programmeId: 'p1', rule: 'kiln-doors', appropriationId: 'i1', claimed: '400000.00', pool: '300000.00', document: '试〔2018〕1号', article: '第五条' });
  cleanup();
  serve({ ...replies, [preview]: { body: { ...scaling, published: 2 } } });
  open('/awards/scaling?rule=kiln-doors&appropriationId=i1');
  expect(await screen.findByText('已有 2 件公示或送审，不能再调减')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '按比例调减' })).toBeNull();
});
