import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';
import type { Balance } from './queries';

const balance: Balance = { regionCode: '500154', book: 'BUDGET', accountCode: 'B-AVAILABLE', accountName: '可用指标', appropriationId: 'b1', documentNo: '1号', balance: '-96000.00' };
const approver = { '/api/v1/me': { body: { ...me, roles: ['finance-approver'] } } };

test('balances lead to their budget document', async () => {
  serve({ ...wholeServer, '/api/v1/ledger/balances': page([balance]) });
  open('/ledger');
  expect((await screen.findByRole('link', { name: '1号' })).getAttribute('href')).toBe('/appropriations/b1');
  expect(screen.getByText('(96,000.00)')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '结账' })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test('the journal asks for the filter of the address', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/ledger/entries': page([], { debit: '0.00', credit: '0.00' }) });
  open('/ledger/entries?book=CASH&from=2017-12-01');
  expect(await screen.findByText('没有符合条件的分录')).toBeTruthy();
  expect(Object.fromEntries(calls.find(({ path }) => path === '/api/v1/ledger/entries')!.search)).toEqual({ book: 'CASH', from: '2017-12-01', page: '0', size: '50' });
  expect(await axeViolations()).toEqual([]);
});

test('the approver closes a month, and is told that it is for good', async () => {
  const calls = serve({ ...wholeServer, ...approver, '/api/v1/ledger/balances': page([balance]), '/api/v1/ledger/closed-periods': { body: {} } });
  open('/ledger');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '结账' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('不能撤销');
  await user.type(within(dialog).getByLabelText('月份'), '2017-12');
  await user.dblClick(within(dialog).getByRole('button', { name: '结账' }));
  const sent = () => calls.filter(({ path }) => path === '/api/v1/ledger/closed-periods');
  await waitFor(() => expect(sent().length).toBeGreaterThan(0));
  expect(new Set(sent().map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
  expect(JSON.parse(sent()[0]!.body)).toEqual({ regionCode: '500154', month: '2017-12' });
});
