import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Page } from '../api/types';
import { Money } from './Money';
import { Problem } from './Problem';
import styles from './kit.module.css';

export type PageRequest = { page: number; size: number };
type Column<T> = TableColumnsType<T>[number] & { dataIndex?: string };

type Props<T> = {
  name: string;
  columns: Column<T>[];
  rowKey: keyof T & string;
  /** What of the list is wanted; another filter is another question. */
  filter?: { [name: string]: string };
  /** Asks the server for one page of what `filter` says. */
  load: (request: PageRequest) => Promise<Page<T>>;
  /** The first words of the table for a screen reader. */
  label: string;
  empty: ReactNode;
  /** What a row opens to; not for a list with sums. */
  detail?: (row: T) => ReactNode;
};

const defaultSize = 50;

/**
 * A list of the server: pages by the address (`?page=2&size=50`), the number of hits, and the sums of the whole
 * filter as the last row, which the server computes. The first column stays when the table scrolls.
 */
export function SearchTable<T extends object>({ name, columns, rowKey, filter = {}, load, label, empty, detail }: Props<T>) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const page = Math.max(0, Number.parseInt(params.get('page') ?? '1', 10) - 1 || 0);
  const size = Math.min(500, Math.max(1, Number.parseInt(params.get('size') ?? '', 10) || defaultSize));
  const { data, error, isPending, isFetching, refetch } = useQuery({
    queryKey: [name, filter, page, size],
    queryFn: () => load({ page, size }),
    placeholderData: keepPreviousData,
  });
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;

  const totals = data?.totals ?? {};
  const hasTotals = columns.some(({ dataIndex }) => dataIndex && totals[dataIndex]);
  return (
    <div className={styles.searchTable}>
      <Table<T>
        aria-label={label}
        size="small"
        rowKey={rowKey}
        columns={columns.map((column, at) => (at === 0 ? { fixed: 'left', ...column } : column))}
        dataSource={data?.items ?? []}
        loading={isPending || isFetching}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: isPending ? ' ' : empty }}
        pagination={{
          current: page + 1,
          pageSize: size,
          total: data?.total ?? 0,
          size: 'small',
          showSizeChanger: true,
          pageSizeOptions: [20, 50, 100, 500],
          showTotal: (count) => t('table.hits', { count }),
          onChange: (nextPage, nextSize) =>
            setParams((now) => {
              now.set('page', String(nextSize === size ? nextPage : 1));
              if (nextSize === defaultSize) now.delete('size');
              else now.set('size', String(nextSize));
              return now;
            }),
        }}
        {...(detail && { expandable: { expandedRowRender: detail, columnTitle: t('table.detail'), columnWidth: 60 } })}
        {...(hasTotals && {
          summary: () => (
            <Table.Summary.Row className={styles.totals ?? ''}>
              {columns.map(({ dataIndex }, at) => (
                <Table.Summary.Cell key={at} index={at} align={at === 0 ? 'left' : 'right'}>
                  {at === 0 ? t('table.sum') : dataIndex && totals[dataIndex] && <Money amount={totals[dataIndex]} />}
                </Table.Summary.Cell>
              ))}
            </Table.Summary.Row>
          ),
        })}
      />
    </div>
  );
}
