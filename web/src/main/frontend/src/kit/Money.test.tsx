import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createQueryClient } from '../api/queries';
import { serve } from '../testing';
import { drawnLength, groupMoney } from './amounts';
import { Money } from './Money';

test.each([
  ['0.00', '0.00'],
  ['999.99', '999.99'],
  ['1000.00', '1,000.00'],
  ['28800.00', '28,800.00'],
  ['-1234567.80', '(1,234,567.80)'],
  ['9999999999999999.99', '9,999,999,999,999,999.99'],
  ['not money', 'not money'],
])('%s is shown as %s', (amount, shown) => {
  expect(groupMoney(amount)).toBe(shown);
});

test.each([
  ['50.00', '100.00', 500],
  ['0.00', '100.00', 0],
  ['-5.00', '100.00', 0],
  ['120.00', '100.00', 1000],
  ['5.00', '0.00', 0],
  ['9999999999999999.98', '9999999999999999.99', 999],
])('%s of %s is drawn %d thousandths long', (part, whole, length) => {
  expect(drawnLength(part, whole)).toBe(length);
});

test('the exact amount stays in the page, a missing one is a dash', () => {
  const { container, rerender } = render(<Money amount="-5.00" />);
  expect(container.querySelector('data')?.getAttribute('value')).toBe('-5.00');
  rerender(<Money amount={null} />);
  expect(container.textContent).toBe('—');
});

const rows = (amounts: string[]) =>
  render(
    <QueryClientProvider client={createQueryClient()}>
      <main>
        {amounts.map((amount) => (
          <Money key={amount} amount={amount} reachable={amount === '1.00'} />
        ))}
      </main>
    </QueryClientProvider>,
  );

test('the words of an amount are asked for once, when one stays on it; five hundred amounts ask nothing by themselves', async () => {
  const calls = serve({ '/api/v1/quotes/amount-in-words': { body: { words: '壹元整' } } });
  const { container } = rows(Array.from({ length: 500 }, (_, at) => `${at}.00`));
  const amounts = [...container.querySelectorAll('data')];
  amounts.slice(10, 200).forEach((amount) => {
    fireEvent.mouseEnter(amount);
    fireEvent.mouseLeave(amount);
  });
  expect(calls).toEqual([]);
  for (let visit = 0; visit < 2; visit++) {
    fireEvent.mouseEnter(amounts[1]!);
    expect((await screen.findByRole('tooltip')).textContent).toBe('壹元整');
    fireEvent.mouseLeave(amounts[1]!);
    expect(screen.queryByRole('tooltip')).toBeNull();
  }
  expect(calls.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ amount: '1.00' }]);
});

test('the words come by keyboard as well, and Escape takes them away', async () => {
  serve({ '/api/v1/quotes/amount-in-words': { body: { words: '壹元整' } } });
  rows(['1.00', '2.00']);
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement?.textContent).toBe('1.00');
  await screen.findByRole('tooltip');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
});
