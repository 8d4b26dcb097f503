import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Examples, RuleSet } from '../api/types';
import { axeViolations, me, open, page, programme, serve, wholeServer } from '../testing';
import { dayAfter, factsOf } from './terms';

const sha256 = 'ab'.repeat(32);
const rules: RuleSet = {
  ...{ id: 'r1', programmeId: 'p1', programmeCode: 'KZ-2017-KILN', versionNo: 2, state: 'DRAFT', effectiveFrom: '2017-07-01', sha256 },
  ...{ createdBy: 'policy-admin', recordedAt: '2017-07-01T01:00:00Z', version: 3, regionCode: '500154' },
  terms: {
    publicityDaysWorking: 5,
    publicityDocument: '46号',
    rules: [
      {
        ...{ code: 'doors', name: '轮窑门数奖补', kind: 'BANDED_UNIT_RATE', unit: '门', payee: 'ENTERPRISE', countingDate: 'CLOSED_ON' },
        bands: [
          { to: '2017-11-15', rate: '12000', document: '46号', article: '二' },
          { from: '2017-11-16', to: '2017-12-15', rate: '10000.5', document: '46号', article: '三' },
        ],
        ...{ voluntaryOnly: true, qualifyingStates: ['DISMANTLED'], fundSources: ['CITY', 'COUNTY_OWN'], useCode: '关闭奖补', document: '46号', article: '二', toConfirm: true },
      },
    ],
    examples: [{ rule: 'doors', text: '24门', facts: { regionCode: '500154', acceptanceState: 'DISMANTLED', voluntary: true, closedOn: '2017-11-10', kilnDoors: 24 }, expected: '288000.00', document: '46号' }],
  },
};
const line = { text: '24 门 × 12000', quantity: '24', unit: '门', rate: '12000', factor: '288000', amount: '288000.00', document: '46号', article: '二' };
const examples: Examples = {
  ok: false,
  warnings: [{ code: 'EQUAL_PER_ENTERPRISE', text: '“定额”每户相同' }],
  examples: [{ rule: 'doors', text: '24门', expected: '288000.00', actual: '276000.00', difference: '-12000.00', ok: false, lines: [line], reasons: [] }],
};
const server = {
  ...wholeServer,
  '/api/v1/me': { body: { ...me, roles: ['policy-admin'], region: '000000' } },
  '/api/v1/programmes/p1': { body: programme },
  '/api/v1/programmes/p1/rule-sets': page([rules]),
  '/api/v1/programmes/p1/rule-levels': { body: [{ regionCode: '500154', regionName: '开州区', ruleSetId: 'r1', versionNo: 2, effectiveFrom: '2017-07-01', sha256 }] },
  '/api/v1/rule-sets/r1': { body: rules },
  '/api/v1/rule-sets/r1/examples': { body: examples },
};

test('a new programme is sent once, under a key, and opens', async () => {
  const calls = serve({ ...server, '/api/v1/programmes': { body: programme } });
  const { router } = open('/programmes/new');
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('项目编号'), 'KZ-2018');
  await user.type(screen.getByLabelText('项目名称'), '砖瓦窑关闭奖补');
  await user.type(screen.getByLabelText('文号'), '46号');
  await user.type(screen.getByLabelText('施行起始'), '2018-01-01');
  await user.type(screen.getByLabelText('施行截止'), '2018-12-31');
  await user.click(screen.getByRole('button', { name: '建立政策项目' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/programmes/p1'));
  const sent = calls.filter(({ method }) => method === 'POST');
  expect(sent).toHaveLength(1);
  expect(sent[0]!.headers.get('Idempotency-Key')).toBeTruthy();
  expect(JSON.parse(sent[0]!.body)).toEqual({ code: 'KZ-2018', name: '砖瓦窑关闭奖补', regionCode: '000000', document: '46号', effectiveFrom: '2018-01-01', effectiveTo: '2018-12-31' });
});

test('a programme shows its versions and leads to its funds; one in force cannot be changed', async () => {
  serve(server);
  const { router } = open('/programmes/p1');
  expect((await screen.findByRole('link', { name: '第 2 版' })).getAttribute('href')).toBe('/rule-sets/r1?programme=p1');
  expect(screen.getByRole('button', { name: /修改项目/ }).hasAttribute('disabled')).toBe(true);
  expect(await axeViolations()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /查看资金情况/ }));
  await waitFor(() => expect(router.state.location.search).toBe('?programme=p1'));
});

test('on the page of a programme the head of the screen names that one, and another is chosen with its page', async () => {
  const other = { ...programme, id: 'p2', name: '煤矿关闭奖补' };
  serve({ ...server, '/api/v1/programmes': page([other, programme]), '/api/v1/programmes/p2': { body: other }, '/api/v1/programmes/p2/rule-sets': page([]) });
  const { router } = open('/programmes/p1?programme=p2&region=500154');
  const head = screen.getByRole('banner');
  expect(await within(head).findByText('砖瓦窑关闭奖补')).toBeTruthy();
  expect(screen.getByRole('link', { name: /试算/ }).getAttribute('href')).toBe('/quotes?programme=p1&region=500154');
  await userEvent.click(within(head).getByRole('combobox', { name: '切换政策项目' }));
  await userEvent.click(await screen.findByText('煤矿关闭奖补'));
  expect(await screen.findByRole('heading', { level: 1, name: '煤矿关闭奖补' })).toBeTruthy();
  expect(router.state.location).toMatchObject({ pathname: '/programmes/p2', search: '?programme=p2&region=500154' });
});

test('a rule reads as a sentence, its rates as a table, and an example says by how much it differs', async () => {
  serve(server);
  open('/rule-sets/r1');
  const rule = await screen.findByRole('region', { name: '轮窑门数奖补' });
  expect(rule.textContent).toContain('自愿关闭的企业，验收状态为全面拆除的，按窑门数和关闭日期所在档次计算，每门标准见下表，付给企业。');
  expect(rule.textContent).toContain('可列支：市级资金、区县自有资金');
  expect(within(rule).getByText('10,000.5')).toBeTruthy();
  expect(within(rule).getByText('2017-11-15 及以前')).toBeTruthy();
  const table = await screen.findByRole('region', { name: /算例/ });
  expect(await within(table).findByText('(12,000.00)')).toBeTruthy();
  await userEvent.click(within(table).getByRole('button', { name: '展开行' }));
  expect(await within(table).findByText('24 门 × 12000')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('activation repeats document, day and examples, sends the version seen, and says which example fails', async () => {
  const text = '算例“24门”应为 288000.00，实得 276000.00，相差 -12000.00';
  const refusal = { type: 'x', title: '不符合规定', status: 422, code: 'RULE_REFUSES', detail: '', reasons: [{ code: 'EXAMPLE_DIFFERS', text }] };
  const calls = serve({ ...server, '/api/v1/rule-sets/r1/activation': { status: 422, body: refusal } });
  open('/rule-sets/r1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /启用规则集/ }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText(programme.document)).toBeTruthy();
  expect(within(dialog).getByText('2017-07-01')).toBeTruthy();
  expect(await within(dialog).findByText('(12,000.00)')).toBeTruthy();
  await user.click([...dialog.querySelectorAll('button')].find(({ type }) => type === 'submit')!);
  expect((await within(dialog).findByRole('alert')).textContent).toContain(text);
  expect(JSON.parse(calls.find(({ method }) => method === 'POST')!.body)).toEqual({ version: 3 });
});

test('a changed draft goes back whole, with the version it was made from', async () => {
  const calls = serve({ ...server });
  open('/rule-sets/r1/change');
  const user = userEvent.setup();
  const rates = await screen.findAllByLabelText('标准');
  await user.clear(rates[0]!);
  await user.type(rates[0]!, '11500');
  await user.click(screen.getByRole('button', { name: /增加一档/ }));
  const from = await waitFor(() => {
    const days = screen.getAllByLabelText<HTMLInputElement>('起（含）');
    expect(days).toHaveLength(3);
    return days;
  });
  expect(from[2]!.value).toBe('2017-12-16');
  await user.click(screen.getByRole('button', { name: '删除第 3 档' }));
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '保存草稿' }));
  await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true));
  const put = calls.find(({ method }) => method === 'PUT')!;
  expect(put.headers.get('If-Match')).toBe('"3"');
  const [rule] = rules.terms.rules;
  const bands = [{ ...rule!.bands[0], rate: '11500' }, rule!.bands[1]];
  expect(JSON.parse(put.body)).toEqual({ effectiveFrom: '2017-07-01', regionCode: '500154', terms: { ...rules.terms, rules: [{ ...rule, bands }] } });
});

const furnace: RuleSet['terms']['rules'][number] = {
  ...{ code: 'furnace', name: '按炉容累进奖励', kind: 'STEPPED_UNIT_RATE', unit: '立方米', payee: 'ENTERPRISE', countingDate: 'CLOSED_ON', bands: [] },
  steps: {
    progressive: true,
    steps: [
      { upTo: '100', rate: '8000', document: '2号', article: '三' },
      { above: '100', document: '2号', article: '三' },
    ],
  },
  industries: ['钢铁'],
  exclusions: [{ circumstance: 'RED_LISTED', document: '2号', article: '四' }],
  limits: [{ kind: 'ENTERPRISE_CAP', amount: '2500000.00', document: '2号', article: '五', toConfirm: true }],
  ...{ voluntaryOnly: false, qualifyingStates: ['DISMANTLED'], fundSources: ['CITY'], useCode: '关闭奖补', document: '2号', article: '三', toConfirm: true },
};
const furnaces: RuleSet = { ...rules, terms: { ...rules.terms, rules: [furnace], examples: [{ ...rules.terms.examples[0]!, rule: 'furnace' }] } };
const kinds = [{ kind: 'STEPPED_UNIT_RATE', label: '按数量分档的单位标准', explanation: '逐档累进。', fields: ['STEPS', 'COUNTED_CAPACITY'], units: [{ unit: '立方米', fact: '炉容' }] }];

test('a rule by quantity says its steps, what is still blank, for whom it is, what bars from it and what caps it', async () => {
  serve({ ...server, '/api/v1/rule-sets/r1': { body: furnaces } });
  open('/rule-sets/r1');
  const rule = await screen.findByRole('region', { name: '按炉容累进奖励' });
  for (const said of ['数量（逐档累进）', '100 立方米及以下', '8,000', '100 立方米以上', '待补', '只限钢铁行业。', '列入红牌企业名单的，不予奖补。', '每户企业封顶 2,500,000.00 元。（待核实）']) {
    expect(rule.textContent).toContain(said);
  }
  expect(await axeViolations()).toEqual([]);
});

test('a rule by quantity goes back as it came, and has fields for its steps, exclusions and caps', async () => {
  const calls = serve({ ...server, '/api/v1/rule-sets/r1': { body: furnaces }, '/api/v1/rule-kinds': { body: { kinds } } });
  open('/rule-sets/r1/change');
  expect(await screen.findByText('逐档累进。')).toBeTruthy();
  expect(screen.getAllByLabelText<HTMLInputElement>('至（含）')[0]!.value).toBe('100');
  expect(screen.getByLabelText<HTMLInputElement>('封顶金额').value).toBe('2500000.00');
  expect(await axeViolations()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '保存草稿' }));
  await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true));
  expect(JSON.parse(calls.find(({ method }) => method === 'PUT')!.body)).toEqual({ effectiveFrom: '2017-07-01', regionCode: '500154', terms: furnaces.terms });
});

test('two versions are compared, and the address says which', async () => {
  const other = { ...rules, id: 'r0', versionNo: 1, state: 'ACTIVE' };
  const differences = { before: 1, after: 2, differences: [{ where: '规则“轮窑门数奖补”（doors） · 日期分档 1 · 标准', before: '11000', after: '12000' }] };
  const calls = serve({ ...server, '/api/v1/programmes/p1/rule-sets': page([rules, other]), '/api/v1/rule-sets/r1/differences': { body: differences } });
  open('/rule-sets/r1?with=r0');
  const table = await screen.findByRole('region', { name: '与另一版对照' });
  expect(await within(table).findByText('11000')).toBeTruthy();
  expect(within(table).getByRole('columnheader', { name: '第 1 版' })).toBeTruthy();
  expect(calls.find(({ path }) => path.endsWith('/differences'))!.search.get('with')).toBe('r0');
  expect(await axeViolations()).toEqual([]);
});

test('a file is sent as it is and opens as a draft; one that was altered says so', async () => {
  const refusal = { type: 'x', title: '内容有误', status: 400, code: 'INVALID_REQUEST', errors: [{ pointer: '/sha256', message: '文件内容与其摘要不符' }] };
  const calls = serve({ ...server, '/api/v1/programmes/p1/rule-sets/file': { status: 400, body: refusal } });
  open('/programmes/p1');
  const file = new File(['{"format":"yaomen-rule-set-1"}'], 'r.json', { type: 'application/json' });
  await userEvent.upload(await screen.findByLabelText('从文件读入', { selector: 'input' }), file);
  expect((await screen.findByRole('alert')).textContent).toContain('文件内容与其摘要不符');
  expect(calls.find(({ method }) => method === 'POST')!.body).toBe('{"format":"yaomen-rule-set-1"}');
});

test('a new version begins with the terms of the old one, and a refused field is named by rule and band', async () => {
  const refusal = { type: 'x', title: '内容有误', status: 400, code: 'INVALID_REQUEST', errors: [{ pointer: '/terms/rules/0/bands/1/from', message: '与上一档重叠' }] };
  serve({ ...server, '/api/v1/programmes/p1/rule-sets': { status: 400, body: refusal } });
  open('/programmes/p1/rule-sets/new?from=r1');
  const user = userEvent.setup();
  expect((await screen.findByLabelText<HTMLInputElement>('规则代码')).value).toBe('doors');
  await user.type(screen.getByLabelText('适用之日'), '2018-01-01');
  await user.click(screen.getByRole('button', { name: '保存草稿' }));
  expect((await screen.findByRole('alert')).textContent).toContain('规则 1 · 第 2 档 · 起（含） 与上一档重叠');
});

test('a rule asks for the facts it counts, and bands join by the day', () => {
  expect(factsOf({ countingDate: 'ACCEPTED_ON', unit: '吨' })).toEqual(['acceptanceState', 'voluntary', 'acceptedOn', 'capacityTonnes']);
  expect(factsOf({ countingDate: 'CLOSED_ON', unit: '户' })).toEqual(['acceptanceState', 'voluntary', 'closedOn']);
  expect(dayAfter('2016-02-28')).toBe('2016-02-29');
});
