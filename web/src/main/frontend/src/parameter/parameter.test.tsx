import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';
import type { ParameterRow } from './queries';

const row: ParameterRow = {
  ...{ name: 'FACTOR_WEIGHT', item: 'capacity', value: '0.5', unit: '占比', regionCode: '000000', regionName: '全国', effectiveFrom: '2016-05-10', until: '2018-08-29', inForce: false },
  ...{ document: '财建〔2016〕253号', article: '条款待核实', toConfirm: true, setBy: 'system', recordedAt: '2016-05-10T00:00:00Z' },
};

test('parameters are asked for by name, region and day, and each leads to its history', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/parameters': page([row]) });
  open('/parameters?regionCode=500154&on=2017-01-01');
  const link = await screen.findByRole('link', { name: '因素权重' });
  expect(link.getAttribute('href')).toBe('/parameters?regionCode=000000&name=FACTOR_WEIGHT');
  expect(screen.getByRole('row', { name: /产能 0.5 占比 全国 2016-05-10 2018-08-29/ }).textContent).toContain('待核实');
  const asked = calls.find(({ path }) => path === '/api/v1/parameters')!;
  expect(Object.fromEntries(asked.search)).toEqual({ regionCode: '500154', on: '2017-01-01', page: '0', size: '50' });
  expect(screen.queryByRole('button', { name: /登记新数值/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('a new version has all its values; what the server refuses stands beside its field', async () => {
  const refused = { status: 400, body: { type: 'about:blank', title: '请求内容有误', status: 400, code: 'INVALID_REQUEST', errors: [{ pointer: '/items/0/value', message: '数值不能大于 1' }] } };
  const calls = serve({
    ...wholeServer,
    '/api/v1/me': { body: { ...me, roles: ['policy-admin'], region: '500154' } },
    '/api/v1/parameters': () => (calls.at(-1)!.method === 'POST' ? refused : page([row])),
  });
  open('/parameters');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /登记新数值/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByLabelText('参数'));
  await user.click(await screen.findByTitle('基础奖补占比'));
  await user.click(dialog.getByLabelText('地区'));
  await user.click(await screen.findByTitle('重庆市开州区 500154'));
  expect(dialog.getByText('此参数的单位：占比')).toBeTruthy();
  await user.type(dialog.getByLabelText('单位'), '占比');
  await user.type(dialog.getByLabelText('生效日期'), '2026-01-01');
  await user.type(dialog.getByLabelText('文号'), '样例〔2026〕1号');
  await user.type(dialog.getByLabelText('条款'), '第一条');
  await user.type(dialog.getByLabelText('数值'), '1.2');
  expect(await axeViolations()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: /登记新数值/ }));
  expect((await dialog.findAllByText('数值不能大于 1')).length).toBeGreaterThan(0);
  const sent = calls.find(({ method }) => method === 'POST')!;
  expect(JSON.parse(sent.body)).toEqual({
    ...{ name: 'BASE_SHARE', regionCode: '500154', unit: '占比', effectiveFrom: '2026-01-01', document: '样例〔2026〕1号', article: '第一条', toConfirm: false },
    items: [{ item: '', value: '1.2' }],
  });
});
