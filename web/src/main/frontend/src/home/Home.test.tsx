import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { axeViolations, me, open, page, position, serve, wholeServer } from '../testing';

test('says who I am and how the money of the programme stands', async () => {
  serve(wholeServer);
  open('/');
  expect(await screen.findByRole('heading', { level: 1, name: '砖瓦窑关闭奖补' })).toBeTruthy();
  const identity = screen.getByRole('region', { name: '我的身份' });
  expect(identity.textContent).toContain('陈会计');
  expect(identity.textContent).toContain('财政经办人 · of-tomorrow');
  expect((await within(identity).findByText(/重庆市开州区/)).textContent).toBe('重庆市开州区 500154');
  expect(await screen.findByRole('img', { name: /可用 1,000,000.00 元，已占用待付 3,842,000.00 元/ })).toBeTruthy();
  expect(within(screen.getByRole('region', { name: '资金总体情况' })).getByText('158,000.00')).toBeTruthy();
  const townships = screen.getByRole('region', { name: '按乡镇街道' });
  expect(within(townships).getByRole('img', { name: /数字见表/ })).toBeTruthy();
  await userEvent.click(within(townships).getByText('表'));
  expect(townships.textContent).toContain('(12,000.00)');
  expect(document.title).toBe('砖瓦窑关闭奖补 · 窑门');
  expect(await axeViolations()).toEqual([]);
});

test('who keeps the officials is asked for nothing that the server would refuse', async () => {
  const calls = serve({ ...wholeServer, '/api/v1/me': { body: { ...me, roles: ['security-admin'] } } });
  open('/');
  expect(await screen.findByText('本岗位不查阅资金信息')).toBeTruthy();
  const menu = screen.getByRole('navigation', { name: '主菜单' });
  expect(within(menu).getAllByRole('link').map((link) => link.getAttribute('href')!.replace(/\?.*/, ''))).toEqual(['/', '/enterprises', '/townships', '/closures', '/targets', '/plan-deadlines', '/programmes', '/parameters', '/quotes', '/calendar', '/desk-terms', '/regions', '/attachments', '/officials']);
  expect(calls.filter(({ path }) => /position|trend|todo|notifications/.test(path))).toEqual([]);
  expect(await axeViolations()).toEqual([]);
});

test('hints at what comes next where there is nothing yet', async () => {
  const total = { label: '合计', appropriated: '0.00', available: '0.00', committed: '0.00', instructed: '0.00', paid: '0.00', returned: '0.00' };
  const empty = { ...position, total, closures: [], awards: [], bySource: [], byUse: [], byTownship: [] };
  serve({ ...wholeServer, '/api/v1/programmes/p1/position': { body: empty } });
  open('/');
  expect(await screen.findByText('尚未下达指标')).toBeTruthy();
  expect(screen.getByText('还没有关闭登记')).toBeTruthy();
  expect(screen.getByText('还没有奖补核定')).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('a region without a programme says so', async () => {
  serve({ ...wholeServer, '/api/v1/programmes': page([]) });
  open('/');
  expect(await screen.findByText('所在区划还没有政策项目')).toBeTruthy();
});

test('a refusal is shown in the words of the server, with its code', async () => {
  const refusal = { type: '/problems/forbidden', title: '没有权限', status: 403, code: 'forbidden', detail: '不是本区划的项目。' };
  serve({ ...wholeServer, '/api/v1/programmes/p1/position': { status: 403, body: refusal } });
  open('/');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('不是本区划的项目。');
  expect(alert.textContent).toContain('403 · forbidden');
  expect(within(alert).getByRole('link', { name: '回到工作台' })).toBeTruthy();
  expect(await axeViolations()).toEqual([]);
});

test('an ended session keeps the screen and lives again after a login elsewhere', async () => {
  let live = true;
  const unauthenticated = { type: 'about:blank', title: '未登录', status: 401, code: 'unauthenticated' };
  serve({ ...wholeServer, '/api/v1/me': () => (live ? { body: me } : { status: 401, body: unauthenticated }) });
  live = false;
  open('/');
  const dialog = await screen.findByRole('dialog', { name: '登录已失效' });
  live = true;
  await userEvent.click(within(dialog).getByRole('button', { name: '已登录，继续' }));
  expect(await screen.findByText('陈会计', { selector: 'strong' })).toBeTruthy();
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('an address that names an unknown programme leads back', async () => {
  serve(wholeServer);
  open('/?programme=gone');
  expect((await screen.findByRole('alert')).textContent).toContain('没有找到');
});

test('the list of programmes leads to the funds of each', async () => {
  serve(wholeServer);
  const { router } = open('/programmes');
  await userEvent.click(await screen.findByRole('link', { name: '查看资金情况' }));
  expect(router.state.location.search).toBe('?programme=p1');
  expect(await axeViolations()).toEqual([]);
});

test('an address that leads nowhere says so within the frame', async () => {
  serve(wholeServer);
  open('/no/such/page');
  expect(await screen.findByRole('heading', { level: 1, name: '没有这个页面' })).toBeTruthy();
  expect(screen.getByRole('navigation', { name: '主菜单' })).toBeTruthy();
});
