import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Page } from '../api/types';
import styles from './kit.module.css';
import { Money } from './Money';

/** The ticked rows of a list. Another page or filter begins with none, so that nothing is done to what one does not see. */
export function useChosen<T>(keyOf: (row: T) => string) {
  const { search } = useLocation();
  const [held, setHeld] = useState<{ search: string; rows: T[] }>({ search, rows: [] });
  const rows = held.search === search ? held.rows : [];
  const keep = (next: T[]) => setHeld({ search, rows: next });
  /** The sum of the ticked rows, where the server has said it: when they are all that the filter finds. */
  const totalOf = (page: Page<T> | undefined, column: string) => (page && rows.length === page.total ? page.totals[column] : undefined);
  return { rows, keys: rows.map(keyOf), keep, clear: () => keep([]), totalOf };
}

export type ChosenLine = { key: string; label: string; note?: string | undefined; amount: string };

/**
 * What is about to be done to which documents, each with its amount. `total` is the server's, known when all that the
 * filter finds is ticked; nothing is added up here.
 */
export function ChosenLines({ lines, total }: { lines: ChosenLine[]; total: string | undefined }) {
  const { t } = useTranslation();
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
