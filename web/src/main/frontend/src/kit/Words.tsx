import { useQuery } from '@tanstack/react-query';
import { createPortal } from 'react-dom';
import { answer, api } from '../api/client';
import styles from './kit.module.css';

/** The words of an amount, asked for once. */
export const wordsQuery = (amount: string) => ({
  queryKey: ['amount-in-words', amount],
  queryFn: async () => (await answer(api.POST('/api/v1/quotes/amount-in-words', { body: { amount } })))?.words ?? '',
  staleTime: 'static' as const,
  retry: false,
});

/** The words under the amount that is pointed at. They hang in the page's own landmark, out of reach of what clips a table. */
export function Words({ amount, over }: { amount: string; over: HTMLElement }) {
  const { data } = useQuery(wordsQuery(amount));
  if (!data) return null;
  const { bottom, left, right } = over.getBoundingClientRect();
  const side = left < window.innerWidth / 2 ? { left } : { right: window.innerWidth - right };
  return createPortal(
    <span role="tooltip" className={styles.words} style={{ top: bottom + 4, ...side }}>
      {data}
    </span>,
    over.closest('[role=dialog], main') ?? document.body,
  );
}

/** The words where they have to be read, as in a dialog that confirms a payment. */
export function InWords({ amount }: { amount: string }) {
  const { data } = useQuery(wordsQuery(amount));
  return <>{data}</>;
}
