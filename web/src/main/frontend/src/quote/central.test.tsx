import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, open, page, serve, wholeServer } from '../testing';
import { readCells, readQuestion, writeQuestion, type Kinds } from './quote';

const parameter = { name: 'FACTOR_WEIGHT', item: 'capacity', value: '0.4', unit: '占比', regionCode: '370000', effectiveFrom: '2016-05-10', document: '山东省分配办法', article: '条款待核实', toConfirm: true };
const line = { text: '370100：产能 0.4 × 120 ÷ 200 = 0.6', quantity: '0.6', unit: '占比', rate: '800', factor: '480', amount: '480.00', document: '财建〔2018〕462号', article: '' };
const allocation = {
  basicPool: '800.00',
  regions: [
    { code: '370100', share: '0.600000', amount: '480.00' },
    { code: '370200', share: '0.400000', amount: '320.00' },
  ],
  lines: [line],
  reasons: [],
  parameters: [parameter],
};
const server = {
  ...wholeServer,
  '/api/v1/regions': page([{ code: '370100', name: '济南市', validFrom: '2003-01-01' }]),
  '/api/v1/quotes/central-allocation': { body: allocation },
  '/api/v1/quotes/ladder': { body: { excessRatio: '0.05', coefficient: '0.0625', amount: '6250000.00', lines: [line], reasons: [], parameters: [parameter] } },
  '/api/v1/quotes/amount-in-words': { body: { words: '陆佰贰拾伍万元整' } },
};
const address = '/quotes?quote=central-allocation&pool=1000.00&year=2017&weights=0.4%2C0.6&regions=370100%2C120%2C3000%2C%2C2016&regions=370200%2C60%2C1000';
const asked = { pool: '1000.00', year: 2017, weights: { capacity: '0.4', workers: '0.6' }, regions: [{ code: '370100', capacity: '120', workers: 3000, closedInYear: 2016 }, { code: '370200', capacity: '60', workers: 1000 }] };

test('an address divides a pool again: parts with their sum, each step, and the parameters that were used', async () => {
  const calls = serve(server);
  open(address);
  const parts = await screen.findByRole('table', { name: '各地区分配额' });
  expect(await within(parts).findByText('370100 济南市')).toBeTruthy();
  expect(within(parts).getByText('0.600000')).toBeTruthy();
  // The sum is the server's: 480 and 320 stand above it.
  expect(within(parts).getByText('800.00')).toBeTruthy();
  expect(screen.getByText(line.text)).toBeTruthy();
  expect(within(screen.getByRole('region', { name: '所用政策参数' })).getByText('待核实')).toBeTruthy();
  expect(JSON.parse(calls.find(({ path }) => path.endsWith('/central-allocation'))!.body)).toEqual(asked);
  expect(screen.getAllByLabelText<HTMLInputElement>('产能')[0]?.value).toBe('120');
  expect(await axeViolations()).toEqual([]);
});

test('rows are pasted from a spreadsheet, added and removed, and an empty one is not asked for', async () => {
  const calls = serve(server);
  open('/quotes?quote=central-allocation');
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('资金总额（元）'), '1000');
  await user.type(screen.getAllByLabelText('年度')[0]!, '2017');
  await user.click(screen.getAllByLabelText('区划代码')[0]!);
  await user.paste('地区\t产能\t职工\n370100\t120\t3,000\t\t2016\n370200\t60\t1000\n370300\t20\t1000');
  await waitFor(() => expect(screen.getAllByLabelText('区划代码')).toHaveLength(3));
  await user.click(screen.getByRole('button', { name: '删去第 3 行' }));
  await user.click(screen.getAllByRole('button', { name: /增加一行/ })[0]!);
  await user.click(screen.getByRole('button', { name: '试算' }));
  await screen.findByRole('table', { name: '各地区分配额' });
  const { weights, ...rest } = asked;
  expect(weights).toBeTruthy();
  expect(JSON.parse(calls.findLast(({ path }) => path.endsWith('/central-allocation'))!.body)).toEqual(rest);
  expect(screen.getAllByLabelText('区划代码')).toHaveLength(2);
});

test('what the server refuses is named with its row', async () => {
  const errors = [{ pointer: '/regions/1/code', message: '与第 1 行的区划重复' }, { pointer: '/weights', message: '权重合计须为 1' }, { pointer: '/yearFactors/2016', message: '不能为负' }];
  serve({ ...server, '/api/v1/quotes/central-allocation': { status: 400, body: { type: 'x', title: '内容有误', status: 400, code: 'INVALID_REQUEST', errors } } });
  open(address);
  const told = (await screen.findByRole('alert')).textContent;
  expect(told).toContain('地区 第 2 行 区划代码 与第 1 行的区划重复');
  expect(told).toContain('权重 权重合计须为 1');
  expect(told).toContain('折算系数 2016 不能为负');
  await waitFor(() => expect(screen.getAllByText(/与第 1 行的区划重复/)).toHaveLength(2));
});

test('the ladder shows what was exceeded, the coefficient and the amount in words', async () => {
  const calls = serve(server);
  open('/quotes?quote=ladder&base=100000000.00&target=1000&completed=1050&lowerInclusive=true');
  expect(await screen.findByText('0.0625')).toBeTruthy();
  expect(await screen.findByText('陆佰贰拾伍万元整')).toBeTruthy();
  expect(JSON.parse(calls.find(({ path }) => path.endsWith('/ladder'))!.body)).toEqual({ base: '100000000.00', target: '1000', completed: '1050', lowerInclusive: true });
  expect(await axeViolations()).toEqual([]);
});

test('who did not exceed the task is told so', async () => {
  const reasons = [{ code: 'TARGET_NOT_EXCEEDED', text: '完成量 900 未超过任务量 1000，不予梯级奖补' }];
  serve({ ...server, '/api/v1/quotes/ladder': { body: { excessRatio: '-0.1', coefficient: '0', amount: '0.00', lines: [], reasons, parameters: [] } } });
  open('/quotes?quote=ladder&base=100000000.00&target=1000&completed=900');
  expect(within(await screen.findByRole('region', { name: '不予奖补的原因' })).getAllByRole('listitem')).toHaveLength(1);
});

test('rows survive the address, and only cells of a spreadsheet are taken for rows', () => {
  const regions = { columns: { code: 'text', capacity: 'text', workers: 'whole' } } as const;
  const weights = { columns: { capacity: 'text', workers: 'text' }, one: true } as const;
  const kinds: Kinds = { regions, weights };
  const question = { regions: [{ code: '370100', workers: 3 }, { code: '370200', capacity: '1.5' }], weights: { workers: '0.6' } };
  expect(readQuestion(kinds, writeQuestion(kinds, { ...question, regions: [...question.regions, {}] }, new URLSearchParams()))).toEqual(question);
  expect(readCells(regions, '370100')).toBeUndefined();
  expect(readCells(regions, '370100\t1,000.5\t12\n')).toEqual([{ code: '370100', capacity: '1000.5', workers: 12 }]);
});
