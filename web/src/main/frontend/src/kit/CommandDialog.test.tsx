import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, MemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { expect, test } from 'vitest';
import { ProblemError } from '../api/problem';
import { createQueryClient } from '../api/queries';
import { App } from '../App';
import { axeViolations, serve, stubBrowser } from '../testing';
import { CommandDialog } from './CommandDialog';
import { MoneyField, TextField } from './fields';
import { PageHead } from './PageHead';

type Input = { reason: string; amount: string };

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

test('a change goes against the version that was seen, until the reader has compared it with the present one', async () => {
  const sent: [Input, number][] = [];
  const stale = new ProblemError({ type: 'x', title: '版本已旧', status: 409, code: 'STALE_VERSION' });
  const send = (_: string, input: Input, version: number) => {
    sent.push([input, version]);
    return version === 2 ? Promise.resolve({}) : Promise.reject(stale);
  };
  const dialog = (version: number, reason: string) => (
    <App client={client}>
      <CommandDialog<Input, unknown> button="修改" done="已修改" name="test" initial={{ reason, amount: '1.00' }} version={version} send={send}>
        <TextField name="reason" label="原因" required />
      </CommandDialog>
    </App>
  );
  serve({});
  stubBrowser();
  const client = createQueryClient();
  const { rerender } = render(dialog(1, '旧'), { wrapper: MemoryRouter });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '修改' }));
  await user.type(await screen.findByLabelText('原因'), '改');
  rerender(dialog(2, '别人改的'));
  await user.click([...screen.getByRole('dialog').querySelectorAll('button')].find(({ type }) => type === 'submit')!);
  await user.click(await screen.findByRole('button', { name: '载入最新内容并比较' }));
  expect((await screen.findByRole('row', { name: '原因 旧 别人改的 旧改' })).textContent).toBeTruthy();
  await user.click([...screen.getByRole('dialog').querySelectorAll('button')].find(({ type }) => type === 'submit')!);
  expect(await screen.findByText('已修改')).toBeTruthy();
  expect(sent).toEqual([
    [{ reason: '旧改' }, 1],
    [{ reason: '旧改' }, 2],
  ]);
});

test('a second click that comes when the first is answered sends nothing more', async () => {
  const sent: Input[] = [];
  show((_, input) => {
    sent.push(input);
    return Promise.resolve({});
  });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '退回' }));
  await user.type(await screen.findByLabelText('原因'), '账号有误');
  const go = [...screen.getByRole('dialog').querySelectorAll('button')].find(({ type }) => type === 'submit')!;
  // The notice stands for three seconds only, which three clicks can take on a slow machine: watch for it from before them.
  const told = screen.findByText('已退回');
  await user.tripleClick(go);
  await told;
  expect(new Set(sent.map((input) => JSON.stringify(input)))).toEqual(new Set(['{"reason":"账号有误"}']));
});
