import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Official } from '../api/types';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';

const clerk: Official = { name: 'finance-clerk', displayName: '陈会计', roles: ['finance-clerk'], region: '500154', enabled: true };
const admin: Official = { name: 'admin', displayName: '安全员', roles: ['security-admin'], region: '000000', enabled: true };
const scope = '/api/v1/officials/finance-clerk/scope';
const server = {
  ...wholeServer,
  '/api/v1/me': { body: { ...me, name: 'admin', roles: ['security-admin'], region: '000000' } },
  '/api/v1/regions': page([
    { code: '500154', name: '开州区', validFrom: '2016-06-08' },
    { code: '500234', name: '开县', validFrom: '2003-01-01', validTo: '2016-06-07' },
    { code: '620725', name: '山丹县', validFrom: '2003-01-01' },
  ]),
  '/api/v1/officials': page([admin, clerk]),
};

async function asked() {
  open('/officials?role=finance-clerk');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '变更数据范围' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByLabelText('新数据范围'));
  await user.click(await screen.findByTitle('山丹县 620725'));
  await user.type(within(dialog).getByLabelText('变更事由'), '岗位调动');
  return { user, dialog, send: within(dialog).getByRole('button', { name: '确认变更' }) };
}

test('the list asks for the filter of the address and offers no change of oneself', async () => {
  const calls = serve(server);
  open('/officials?role=finance-clerk&words=%E9%99%88');
  expect(await screen.findByText('本人，须由他人变更')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: '变更数据范围' })).toHaveLength(1);
  const list = calls.find(({ path }) => path === '/api/v1/officials')!;
  expect(Object.fromEntries(list.search)).toEqual({ role: 'finance-clerk', words: '陈', page: '0', size: '50' });
  expect(await axeViolations()).toEqual([]);
});

test('a change repeats who, from where and to where, and sends the region that was shown', async () => {
  const calls = serve({ ...server, [scope]: { body: { ...clerk, region: '620725' } } });
  const { user, dialog, send } = await asked();
  expect(within(dialog).getByRole('status').textContent).toContain('陈会计（finance-clerk） 开州区 500154 → 山丹县 620725');
  expect(screen.queryByTitle('开县 500234')).toBeNull();
  expect(await axeViolations()).toEqual([]);
  await user.click(send);
  expect(await screen.findByText('已变更陈会计的数据范围')).toBeTruthy();
  const put = calls.find(({ method }) => method === 'PUT')!;
  expect(put.path).toBe(scope);
  expect(JSON.parse(put.body)).toEqual({ region: '620725', expectedRegion: '500154', reason: '岗位调动' });
});

test('a refusal shows each reason and keeps what was typed', async () => {
  const reasons = [{ code: 'NOBODY', text: '500154 奖补 7 件：“出支付指令”（cashier）没有可以办理的人员' }];
  serve({ ...server, [scope]: { status: 422, body: { type: 'x', title: '不符合规定', status: 422, code: 'RULE_REFUSES', reasons } } });
  const { user, dialog, send } = await asked();
  await user.click(send);
  await waitFor(() => expect(within(dialog).getByRole('alert').textContent).toContain(reasons[0]!.text));
  expect(within(dialog).getByLabelText<HTMLTextAreaElement>('变更事由').value).toBe('岗位调动');
});
