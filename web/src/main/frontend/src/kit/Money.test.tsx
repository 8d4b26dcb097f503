import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { drawnLength, groupMoney } from './amounts';
import { Money } from './Money';

afterEach(cleanup);

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
