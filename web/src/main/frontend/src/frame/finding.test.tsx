import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { NewsItem } from '../api/types';
import { axeViolations, open, serve, wholeServer } from '../testing';

const found = {
  items: [
    { type: 'ENTERPRISE', id: 'e1', title: '永丰砖厂', detail: '91500154MA5U00001X', regionCode: '500154' },
    { type: 'AWARD', id: 'a1', title: '永丰砖厂 轮窑门数奖补', detail: '永丰砖厂', regionCode: '500154' },
  ],
};

test('finds a document by the keyboard alone', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/search': { body: found } });
  const { router } = open('/programmes');
  await screen.findByRole('link', { name: '砖瓦窑关闭奖补' });
  await userEvent.keyboard('/');
  const field = screen.getByRole('combobox', { name: '查找单据' });
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('永');
  await new Promise((settled) => setTimeout(settled, 300));
  expect(calls.filter(({ path }) => path === '/api/v1/search')).toEqual([]);
  await userEvent.keyboard('丰');
  const options = await screen.findAllByRole('option', { name: /永丰砖厂/ });
  expect(options.map((option) => option.getAttribute('aria-selected'))).toEqual(['true', 'false']);
  expect(calls.findLast(({ path }) => path === '/api/v1/search')!.search.get('words')).toBe('永丰');
  expect(await axeViolations()).toEqual([]);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/awards/a1'), 15_000);
  expect(field).toHaveProperty('value', '');
});

test('says so when nothing was found', async () => {
  serve({ ...wholeServer, '/api/v1/search': { body: { items: [] } } });
  open('/programmes');
  await userEvent.type(await screen.findByRole('combobox', { name: '查找单据' }), '无此');
  expect(await screen.findByText('没有找到“无此”')).toBeTruthy();
});

const news: NewsItem = {
  kind: 'PAYMENT_RETURNED',
  id: 'v1',
  regionCode: '500154',
  subjectType: 'PAYMENT_INSTRUCTION',
  subjectId: 'i1',
  title: 'YM01 永丰砖厂',
  amount: '216000.00',
  text: '账户不存在',
  actor: 'cashier',
  recordedAt: '2017-12-27T08:00:00Z',
  unread: true,
  tookPart: true,
};

test('Escape leaves the bell and stands on its button again', async () => {
  serve({ ...wholeServer, '/api/v1/notifications': { body: { items: [news], page: 0, size: 20, total: 1, totals: {}, unread: 1 } } });
  open('/calendar');
  const bell = await screen.findByRole('button', { name: /1 条/ });
  await userEvent.click(bell);
  (await screen.findByRole('link', { name: new RegExp(news.title) })).focus();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(bell));
  expect(bell.getAttribute('aria-expanded')).toBe('false');
});

test('the bell counts what is unread, shows it, and marks it as read only when told to', async () => {
  let unread = 1;
  const list = () => ({ body: { items: [{ ...news, unread: unread > 0 }], page: 0, size: 20, total: 1, totals: {}, unread } });
  const calls = serve({
    ...wholeServer,
    '/api/v1/notifications': list,
    '/api/v1/notifications/read': () => {
      unread = 0;
      return list();
    },
  });
  open('/programmes');
  await userEvent.click(await screen.findByRole('button', { name: '消息，1 条未读' }));
  const link = await screen.findByRole('link', { name: /银行退回/ });
  expect(link.textContent).toContain('账户不存在');
  expect(link.getAttribute('href')).toBe('/payment-instructions/i1');
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  expect(await axeViolations()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '全部标为已读' }));
  expect(await screen.findByRole('button', { name: '消息' })).toBeTruthy();
  const sent = calls.find(({ method }) => method === 'POST')!;
  expect(JSON.parse(sent.body)).toEqual({ until: '2017-12-27T08:00:00Z' });
  expect(within(link).queryByText('未读')).toBeNull();
});
