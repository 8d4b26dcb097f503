import { render } from '@testing-library/react';
import axe from 'axe-core';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { vi } from 'vitest';
import './i18n/i18n';
import { createQueryClient } from './api/queries';
import type { Me, Page, Position, Programme } from './api/types';
import { App } from './App';
import { routes } from './routes';

export type Call = { method: string; path: string; search: URLSearchParams; headers: Headers; body: string };
type Reply = { status?: number; body: unknown } | 'unreachable';

/** Stands in for the server: one reply per path, and a record of what was asked. */
export function serve(replies: Record<string, Reply | (() => Reply)>): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname: path, searchParams: search } = new URL(request.url);
    calls.push({ method: request.method, path, search, headers: request.headers, body: await request.text() });
    const given = replies[path] ?? { status: 404, body: { type: 'about:blank', title: '没有找到', status: 404, code: 'not-found' } };
    const reply = typeof given === 'function' ? given() : given;
    if (reply === 'unreachable') throw new TypeError('Failed to fetch');
    const status = reply.status ?? 200;
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return new Response(JSON.stringify(reply.body), { status, headers: { 'Content-Type': type } });
  });
  return calls;
}

/** What a browser has and jsdom lacks. */
export function stubBrowser() {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce'), addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
}

/** Opens an address of the application, as a browser would. */
export function open(path: string) {
  stubBrowser();
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  return { router, ...render(<App client={createQueryClient()}><RouterProvider router={router} /></App>) };
}

/** What axe-core objects to. Colours are left to tokens.test.ts and to the browser tests: jsdom paints nothing. */
export async function axeViolations(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export const me: Me = {
  name: 'finance-clerk',
  displayName: '陈会计',
  roles: ['finance-clerk', 'of-tomorrow'],
  region: '500154',
  sessionSeconds: 1800,
};

export const programme: Programme = {
  id: 'p1',
  code: 'KZ-2017-KILN',
  name: '砖瓦窑关闭奖补',
  regionCode: '500154',
  regionName: '重庆市开州区',
  document: '开州府办发〔2017〕46号',
  effectiveFrom: '2017-07-01',
  effectiveTo: '2019-12-31',
  activeVersionNo: 1,
  createdBy: 'policy-admin',
  recordedAt: '2017-07-01T01:00:00Z',
  version: 1,
};

const spent = { committed: '3842000.00', instructed: '0.00', paid: '158000.00', returned: '0.00' };
const given = { appropriated: '5000000.00', available: '1000000.00', balance: '4842000.00', ...spent };

export const position: Position = {
  programme,
  asOf: '2018-03-01',
  total: { label: '合计', ...given },
  bySource: [{ label: '市级资金', ...given }],
  byUse: [{ label: '关闭奖补', ...spent }],
  byTownship: [{ label: '汉丰街道', ...spent, instructed: '-12000.00' }],
  closures: [{ state: 'DISMANTLED', count: 26, amount: '0.00' }],
  awards: [{ state: 'PAID', count: 19, amount: '158000.00' }],
};

export const page = <T,>(items: T[], totals: Page<T>['totals'] = {}): { body: Page<T> } => ({
  body: { items, page: 0, size: 50, total: items.length, totals },
});

export const nothingWaits = { items: [], page: 0, size: 8, total: 0, totals: {}, overdue: 0, kinds: [] };

export const wholeServer = {
  '/api/v1/me': { body: me },
  '/api/v1/regions': page([{ code: '500154', name: '重庆市开州区', validFrom: '2016-06-08' }]),
  '/api/v1/programmes': page([programme]),
  '/api/v1/programmes/p1/position': { body: position },
  '/api/v1/programmes/p1/trend': { body: { programmeId: 'p1', months: [] } },
  '/api/v1/todo': { body: nothingWaits },
  '/api/v1/notifications': { body: { items: [], page: 0, size: 20, total: 0, totals: {}, unread: 0 } },
};
