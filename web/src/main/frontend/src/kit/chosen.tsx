import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Page } from '../api/types';
import styles from './kit.module.css';
import { Money } from './Money';
import { Problem } from './Problem';

/** The ticked rows of a list. Another page or filter begins with none, so that nothing is done to what one does not see. */
export function useChosen<T>(keyOf: (row: T) => string) {
  const { search } = useLocation();
  const [held, setHeld] = useState<{ search: string; rows: T[] }>({ search, rows: [] });
  const rows = held.search === search ? held.rows : [];
  const keep = (next: T[]) => setHeld({ search, rows: next });
  return { rows, keys: rows.map(keyOf), keep, clear: () => keep([]) };
}

export type ChosenLine = { key: string; label: string; note?: string | undefined; amount: string };

type Props = {
  lines: ChosenLine[];
  /** Asks the list that the lines are of for those with these keys, joined by commas. */
  load: (request: { ids: string; page: number; size: number }) => Promise<Page<unknown>>;
};

/** What is about to be done to which documents, each with its amount, and the sum that the server says they have. */
export function ChosenLines({ lines, load }: Props) {
  const { t } = useTranslation();
  const ids = lines.map(({ key }) => key).join();
  const { data, error } = useQuery({ queryKey: ['chosen', ids], queryFn: () => load({ ids, page: 0, size: 1 }) });
  const total = data?.totals['amount'];
  if (error) return <Problem error={error} within />;
  return (
    <div className={styles.lines} tabIndex={0} role="group" aria-label={t('chosen.lines', { count: lines.length })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('chosen.lines', { count: lines.length })}</th>
            <th scope="col">{t('chosen.note')}</th>
            <th scope="col" data-money>
              {t('chosen.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, label, note, amount }) => (
            <tr key={key}>
              <td>{label}</td>
              <td>{note}</td>
              <td>
                <Money amount={amount} />
              </td>
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('chosen.total')}
              </th>
              <td>
                <Money amount={total} reachable />
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
