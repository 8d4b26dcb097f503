import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { axeViolations, me, open, page, serve, wholeServer } from '../testing';

const nation = { ...me, region: '000000', roles: ['auditor'] };
const regions = [
  { code: '000000', name: '全国', validFrom: '2003-01-01' },
  { code: '500154', name: '开州区', validFrom: '2016-06-08' },
  { code: '500234', name: '开县', validFrom: '2003-01-01', validTo: '2016-06-07' },
];
const wide = { ...wholeServer, '/api/v1/me': { body: nation }, '/api/v1/regions': page(regions), '/api/v1/programmes': page([]) };

test('whoever sees the nation looks at one county, and every request but the one for himself says so', async () => {
  const calls = serve(wide);
  const { router } = open('/programmes?programme=p1&page=2');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('combobox', { name: '切换区划' }));
  expect(screen.queryByTitle('开县 500234')).toBeNull();
  await screen.findByRole('heading', { level: 1 });
  const before = calls.length;
  await user.click(await screen.findByTitle('开州区 500154'));
  await waitFor(() => expect(calls.length).toBeGreaterThan(before + 1));
  expect(router.state.location.search).toBe('?region=500154');
  const asked = calls.slice(before);
  expect(asked.map(({ path, headers }) => [path, headers.get('Yaomen-Region')])).toEqual(asked.map(({ path }) => [path, path === '/api/v1/me' ? null : '500154']));
  expect(calls.slice(0, before).some(({ headers }) => headers.has('Yaomen-Region'))).toBe(false);
  expect(screen.getByRole('link', { name: /工作日历/ }).getAttribute('href')).toBe('/calendar?region=500154');
  expect(await axeViolations()).toEqual([]);
});

test('whoever has one county has nothing to choose, and an address that names no region names none', async () => {
  const calls = serve(wholeServer);
  open('/programmes?region=everything');
  expect(await screen.findByTitle('500154')).toBeTruthy();
  expect(screen.queryByRole('combobox', { name: '切换区划' })).toBeNull();
  expect(calls.every(({ headers }) => !headers.has('Yaomen-Region'))).toBe(true);
});

test('two minutes before the login ends it says so, and one answer of the server keeps it', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const calls = serve({ ...wholeServer, '/api/v1/me': { body: { ...me, sessionSeconds: 600 } } });
  open('/programmes');
  await screen.findByRole('link', { name: programmeName });
  await act(() => vi.advanceTimersByTimeAsync(475_000));
  expect(screen.queryByText('登录即将失效')).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(15_000));
  expect(await screen.findByText(/1 分 \d+ 秒后需要重新登录/)).toBeTruthy();
  const before = calls.filter(({ path }) => path === '/api/v1/me').length;
  fireEvent.click(screen.getByRole('button', { name: '保持登录' }));
  await waitFor(() => expect(calls.filter(({ path }) => path === '/api/v1/me')).toHaveLength(before + 1));
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  await waitFor(() => expect(screen.queryByText(/后需要重新登录/)).toBeNull());
});
const programmeName = '砖瓦窑关闭奖补';

test('a question mark lists the keys; they do nothing while one types, nor for whoever has switched them off', async () => {
  serve(wholeServer);
  open('/programmes');
  const user = userEvent.setup();
  await screen.findByRole('link', { name: programmeName });
  await user.keyboard('f');
  const filter = screen.getAllByRole('searchbox')[0]!;
  expect(document.activeElement).toBe(filter);
  await user.keyboard('?');
  expect((filter as HTMLInputElement).value).toBe('?');
  expect(screen.queryByRole('dialog')).toBeNull();
  filter.blur();
  await user.keyboard('[[');
  await user.keyboard('?');
  expect((await screen.findByRole('dialog')).textContent).toContain('键盘快捷键');
  expect(screen.getByText('收起或展开菜单')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole('switch', { name: '启用单键快捷键' }));
  await waitFor(() => expect(screen.queryByText('收起或展开菜单')).toBeNull());
});

test.each([403, 404, 500])('a record that answers %i stays in the frame, with ways on', async (status) => {
  serve({ ...wholeServer, '/api/v1/programmes/p9': { status, body: { type: 'x', title: '', status, code: 'x' } } });
  const { router } = open('/programmes');
  await screen.findByRole('link', { name: programmeName });
  await act(() => router.navigate('/programmes/p9'));
  expect((await screen.findByRole('alert')).textContent).toContain(`${status} · x`);
  expect(screen.getByRole('navigation', { name: '主菜单' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '回到工作台' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '重试' }) !== null).toBe(status === 500);
  await userEvent.click(screen.getByRole('button', { name: '返回上一页' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/programmes'));
});

test('paper carries the programme, the account and the day', async () => {
  serve(wholeServer);
  open('/programmes');
  const head = await screen.findByText('政策项目：砖瓦窑关闭奖补 开州府办发〔2017〕46号');
  expect(head.parentElement!.textContent).toMatch(/打印：finance-clerk 陈会计 \d{4}-\d\d-\d\d/);
});
