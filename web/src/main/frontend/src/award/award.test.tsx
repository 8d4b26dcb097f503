import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Award, AwardProof, Closure, Evidence } from '../api/types';
import { axeViolations, open, page, serve, wholeServer } from '../testing';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

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
const server = {
  ...wholeServer,
  '/api/v1/awards': page([award, refused], { amount: '288000.00' }),
  '/api/v1/awards/a1/proof': { body: proof },
  '/api/v1/closures/c1': { body: closure },
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
