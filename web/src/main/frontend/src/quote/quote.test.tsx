import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, open, serve, wholeServer } from '../testing';
import { readQuestion, writeQuestion, type Kinds } from './quote';

const ruleSet = { programme: 'KZ-2017-KILN', version: 1, sha256: 'ab'.repeat(32) };
const line = { text: '24 门 × 12000 元/门', quantity: '24', unit: '门', rate: '12000', factor: '288000', amount: '288000.00', document: '46号', article: '第三条' };
const server = {
  ...wholeServer,
  '/api/v1/programmes/p1/rule-levels': { body: [] },
  '/api/v1/quotes/award': { body: { ruleSet, amount: '288000.00', lines: [line], reasons: [] } },
  '/api/v1/quotes/amount-in-words': { body: { words: '贰拾捌万捌仟元整' } },
};
const address = '/quotes?quote=award&programme=p1&regionCode=500154&voluntary=true&closedOn=2017-11-10&kilnDoors=24&outputTonnes=1000&outputTonnes=900.5';

test('an address asks its question again, and the answer explains itself', async () => {
  const calls = serve(server);
  open(address);
  expect(await screen.findByText('24 门 × 12000 元/门')).toBeTruthy();
  expect(screen.getByText('贰拾捌万捌仟元整')).toBeTruthy();
  expect(screen.getByText('46号 第三条')).toBeTruthy();
  const asked = calls.find(({ path }) => path === '/api/v1/quotes/award')!;
  const facts = { regionCode: '500154', voluntary: true, closedOn: '2017-11-10', kilnDoors: 24, outputTonnes: ['1000', '900.5'] };
  expect(JSON.parse(asked.body)).toEqual({ programme: 'p1', facts });
  expect(screen.getByLabelText<HTMLInputElement>('窑门数').value).toBe('24');
  expect(await axeViolations()).toEqual([]);
});

test('what is asked goes to the address, with the programme', async () => {
  const calls = serve(server);
  const { router } = open('/quotes');
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('窑门数'), '18');
  expect(calls.some(({ path }) => path.startsWith('/api/v1/quotes'))).toBe(false);
  await user.click(screen.getByRole('button', { name: '试算' }));
  await screen.findByText('贰拾捌万捌仟元整');
  const written = { quote: 'award', programme: 'p1', regionCode: '500154', acceptanceState: 'DISMANTLED', voluntary: 'true', kilnDoors: '18' };
  expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual(written);
});

test('a refusal gives every reason, and a missing fact stands beside its field', async () => {
  const reasons = [{ code: 'AFTER_DEADLINE', text: '关闭日期晚于最后期限' }, { code: 'NOT_VOLUNTARY', text: '非自愿关闭' }];
  serve({ ...server, '/api/v1/quotes/award': { body: { ruleSet, amount: '0.00', lines: [], reasons } } });
  open(address);
  const panel = await screen.findByRole('region', { name: '不予奖补的原因' });
  expect(within(panel).getAllByRole('listitem')).toHaveLength(2);
  cleanup();
  serve({ ...server, '/api/v1/quotes/award': { status: 400, body: { type: 'x', title: '内容有误', status: 400, code: 'INVALID_REQUEST', errors: [{ pointer: '/facts/closedOn', message: '请填写关闭日期' }] } } });
  open('/quotes?quote=award&programme=p1&regionCode=500154');
  await waitFor(() => expect(screen.getAllByText(/请填写关闭日期/)).toHaveLength(2));
  expect(screen.getByRole('alert').textContent).toContain('关闭日期 请填写关闭日期');
});

test('another tab is another address, and asks another question', async () => {
  const calls = serve(server);
  const { router } = open(address);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: '金额大写' }));
  await user.type(await screen.findByLabelText('金额（元）'), '288,000');
  await user.click(screen.getByRole('button', { name: '试算' }));
  expect(await screen.findByText('贰拾捌万捌仟元整')).toBeTruthy();
  expect(router.state.location.search).toBe('?quote=amount-in-words&programme=p1&amount=288000.00');
  expect(JSON.parse(calls.findLast(({ path }) => path === '/api/v1/quotes/amount-in-words')!.body)).toEqual({ amount: '288000.00' });
  expect(await axeViolations()).toEqual([]);
});

test('a question survives the address, each field as the contract has it', () => {
  const kinds: Kinds = { doors: 'whole', rate: 'text', will: 'yesNo', output: 'list', none: 'text' };
  const question = { doors: 24, rate: '1.10', will: false, output: ['1', '2'] };
  expect(readQuestion(kinds, writeQuestion(kinds, { ...question, none: '' }, new URLSearchParams('rate=9')))).toEqual(question);
  expect(readQuestion(kinds, new URLSearchParams('doors=many'))).toEqual({ doors: 'many' });
  expect(readQuestion(kinds, new URLSearchParams('programme=p1'))).toBeUndefined();
});
