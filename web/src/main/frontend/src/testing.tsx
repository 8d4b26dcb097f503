import { render } from '@testing-library/react';
import axe from 'axe-core';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { vi } from 'vitest';
import './i18n/i18n';
import { createQueryClient } from './api/queries';
import { App } from './App';
import { routes } from './routes';

export type Call = { method: string; path: string; headers: Headers; body: string };
type Reply = { status?: number; body: unknown } | 'unreachable';

/** Stands in for the server: one reply per path, and a record of what was asked. */
export function serve(replies: Record<string, Reply | (() => Reply)>): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname;
    calls.push({ method: request.method, path, headers: request.headers, body: await request.text() });
    const given = replies[path] ?? { status: 404, body: { type: 'about:blank', title: '没有找到', status: 404, code: 'not-found' } };
    const reply = typeof given === 'function' ? given() : given;
    if (reply === 'unreachable') throw new TypeError('Failed to fetch');
    const status = reply.status ?? 200;
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return new Response(JSON.stringify(reply.body), { status, headers: { 'Content-Type': type } });
  });
  return calls;
}

/** Opens an address of the application, as a browser would. */
export function open(path: string) {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce'), addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
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

export const me = {
  name: 'finance-clerk',
  displayName: '陈会计',
  roles: ['finance-clerk', 'of-tomorrow'],
  region: '500154',
  regionName: '重庆市开州区',
};

export const programme = {
  id: 'p1',
  code: 'KZ-2017-KILN',
  name: '砖瓦窑关闭奖补',
  regionCode: '500154',
  document: '开州府办发〔2017〕46号',
  effectiveFrom: '2017-07-01',
  effectiveTo: null,
  state: 'ACTIVE',
};

const funds = (appropriated: string, committed: string, balance: string) => ({
  appropriated,
  committed,
  instructed: '0.00',
  paid: '0.00',
  returned: '0.00',
  balance,
});

export const position = {
  programme,
  ...funds('5000000.00', '3842000.00', '1158000.00'),
  closures: [{ state: 'ACCEPTED', count: 26 }],
  awards: [{ state: 'PAID', count: 19, amount: '2874000.00' }],
  bySource: [{ label: '市级资金', ...funds('5000000.00', '3842000.00', '1158000.00') }],
  byTownship: [{ label: '汉丰街道', ...funds('0.00', '3842000.00', '-12000.00') }],
};

export const page = (items: unknown[]) => ({ body: { items, page: 0, size: 50, total: items.length, totals: {} } });

export const wholeServer = {
  '/api/v1/me': { body: me },
  '/api/v1/programmes': page([programme]),
  '/api/v1/programmes/p1/position': { body: position },
};
