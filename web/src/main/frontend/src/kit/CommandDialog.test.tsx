import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProblemError } from '../api/problem';
import { createQueryClient } from '../api/queries';
import { App } from '../App';
import { axeViolations, serve, stubBrowser } from '../testing';
import { CommandDialog } from './CommandDialog';
import { MoneyField, TextField } from './fields';
import { PageHead } from './PageHead';

type Input = { reason: string; amount: string };

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(send: (key: string, input: Input) => Promise<unknown>) {
  serve({});
  stubBrowser();
  const dialog = (
    <main>
    <PageHead title="支付" />
    <CommandDialog<Input, unknown> button="退回" done="已退回" name="test" facts={[['收款人', '汉丰砖厂']]} send={send}>
      <TextField name="reason" label="原因" required />
      <MoneyField name="amount" label="金额" />
    </CommandDialog>
    </main>
  );
  const router = createMemoryRouter([{ path: '/', element: dialog }]);
  return render(
    <App client={createQueryClient()}>
      <RouterProvider router={router} />
    </App>,
  );
}

test('two clicks send once, with the payee repeated and the amount in its form', async () => {
  const sent: [string, Input][] = [];
  let answerNow = () => {};
  show((key, input) => new Promise((resolve) => { sent.push([key, input]); answerNow = () => resolve({}); }));
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '退回' }));
  expect(await screen.findByText('汉丰砖厂')).toBeTruthy();
  await user.type(screen.getByLabelText('原因'), '账号有误');
  await user.type(screen.getByLabelText('金额'), '1,234.5');
  await user.tab();
  const dialog = screen.getByRole('dialog');
  const go = [...dialog.querySelectorAll('button')].find(({ type }) => type === 'submit')!;
  await user.dblClick(go);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]![1]).toEqual({ reason: '账号有误', amount: '1234.50' });
  expect(await axeViolations()).toEqual([]);
  answerNow();
  expect(await screen.findByText('已退回')).toBeTruthy();
});

test('a refused field says so beside it and at the top, and keeps what was typed', async () => {
  show(() => Promise.reject(new ProblemError({ type: 'x', title: '内容有误', status: 400, code: 'INVALID_REQUEST', errors: [{ pointer: '/amount', message: '超过指标余额' }] })));
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '退回' }));
  await user.type(await screen.findByLabelText('原因'), '账号有误{Enter}');
  await waitFor(() => expect(screen.getAllByText(/超过指标余额/)).toHaveLength(2));
  expect(screen.getByLabelText<HTMLInputElement>('原因').value).toBe('账号有误');
  expect(screen.getByRole('alert').textContent).toContain('INVALID_REQUEST');
});

test('what was typed is there again after a reload', async () => {
  const first = show(() => Promise.resolve({}));
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '退回' }));
  await user.type(await screen.findByLabelText('原因'), '账号有误');
  first.unmount();
  show(() => Promise.resolve({}));
  await user.click(screen.getByRole('button', { name: '退回' }));
  expect((await screen.findByLabelText<HTMLInputElement>('原因')).value).toBe('账号有误');
  expect(screen.getByRole('status')).toBeTruthy();
});
