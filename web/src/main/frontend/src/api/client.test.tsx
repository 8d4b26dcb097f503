import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { serve } from '../testing';
import { answer, api } from './client';
import { Intention } from './intention';
import { problemOf } from './problem';
import { createQueryClient, useCommand } from './queries';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
// Paths that no screen uses, so that these tests do not hang on one.
const post = api.POST as unknown as (path: string, init: object) => Promise<{ data?: { ok: boolean } }>;

test('every request says that it comes from the screens and wants JSON', async () => {
  const calls = serve({ '/api/v1/me': { body: { name: 'x' } } });
  expect(await answer(api.GET('/api/v1/me'))).toEqual({ name: 'x' });
  expect(calls[0]!.headers.get('X-Requested-With')).toBe('yaomen');
  expect(calls[0]!.headers.get('Accept')).toBe('application/json');
  expect(calls[0]!.headers.has('Idempotency-Key')).toBe(false);
});

test('a refusal arrives as the problem of the server', async () => {
  const body = { type: '/p/invalid', title: '内容有误', status: 400, code: 'invalid', errors: [{ pointer: '/doors', message: '不能为负' }] };
  serve({ '/api/v1/me': { status: 400, body } });
  expect(problemOf(await answer(api.GET('/api/v1/me')).catch((error: unknown) => error))).toEqual(body);
});

test('a server that does not answer is a problem too', async () => {
  serve({ '/api/v1/me': 'unreachable' });
  expect(problemOf(await answer(api.GET('/api/v1/me')).catch((error: unknown) => error))).toMatchObject({ status: 0, code: 'unreachable' });
});

test('an error page that is no problem document becomes one', async () => {
  vi.stubGlobal('fetch', async () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } }));
  expect(problemOf(await answer(api.GET('/api/v1/me')).catch((error: unknown) => error))).toMatchObject({ status: 502, code: 'http-502' });
});

test('a POST carries a key even where nobody gave one', async () => {
  const calls = serve({ '/api/v1/quotes/late-fee': { body: {} } });
  await post('/api/v1/quotes/late-fee', { body: { days: 3 } });
  expect(calls[0]!.headers.get('Idempotency-Key')).toMatch(uuid);
});

test('the same intention keeps its key, another one gets another', () => {
  const intention = new Intention();
  const first = intention.keyFor({ amount: '1.00' });
  expect(first).toMatch(uuid);
  expect(intention.keyFor({ amount: '1.00' })).toBe(first);
  expect(intention.keyFor({ amount: '2.00' })).not.toBe(first);
  expect(new Intention().keyFor({ amount: '1.00' })).not.toBe(first);
});

test('two clicks reach the server under one key', async () => {
  const calls = serve({ '/api/v1/payments': { body: { ok: true } } });
  function Pay() {
    const pay = useCommand((key: string, input: { amount: string }) =>
      answer(post('/api/v1/payments', { headers: { 'Idempotency-Key': key }, body: input })),
    );
    return <button onClick={() => pay.run({ amount: '288000.00' })}>pay</button>;
  }
  render(
    <QueryClientProvider client={createQueryClient()}>
      <Pay />
    </QueryClientProvider>,
  );
  await userEvent.dblClick(screen.getByRole('button'));
  await vi.waitFor(() => expect(calls.length).toBeGreaterThan(0));
  await userEvent.click(screen.getByRole('button'));
  expect(new Set(calls.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
});
