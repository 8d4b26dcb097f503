import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Page } from '../api/types';
import { naming } from './Choice';
import { Money } from './Money';
import { usePreferences } from './preferences';
import { Problem } from './Problem';
import { ColumnChoice, Export } from './TableTools';
import styles from './kit.module.css';

export type PageRequest = { page: number; size: number; sort?: string };
/** With a `dataIndex`, a field of the record, the column sorts by it and shows its sum, if the server sends one. */
type Column<T> = TableColumnsType<T>[number] & { title: string; dataIndex?: string; unsorted?: boolean };

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
  /** Where the server gives the whole filter as a file. */
  exportPath?: string;
  /** What a row opens to; not for a list with sums. */
  detail?: (row: T) => ReactNode;
  /** Rows that can be ticked, for an action on several; `chosen` holds their keys. */
  choice?: { chosen: string[]; onChange: (keys: string[], rows: T[]) => void; disabled?: (row: T) => boolean; nameOf?: (row: T) => string };
  /** Actions on the list or on what is ticked, left of the tools; they may want to know the sums. */
  actions?: ReactNode | ((page: Page<T> | undefined) => ReactNode);
};

const defaultSize = 50;

/**
 * A list of the server: pages and order by the address (`?page=2&size=50&sort=-amount`), the number of hits, and the
 * sums of the whole filter as the last row, which the server computes. The first column stays when the table scrolls.
 */
export function SearchTable<T extends object>(props: Props<T>) {
  const { name, rowKey, filter = {}, load, label, empty, exportPath, detail, choice, actions } = props;
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { hidden } = usePreferences();
  const columns = props.columns.filter(({ title }) => !hidden[name]?.includes(title));
  const page = Math.max(0, Number.parseInt(params.get('page') ?? '1', 10) - 1 || 0);
  const size = Math.min(500, Math.max(1, Number.parseInt(params.get('size') ?? '', 10) || defaultSize));
  const sort = params.get('sort') ?? '';
  const { data, error, isPending, isFetching, refetch } = useQuery({
    queryKey: [name, filter, page, size, sort],
    queryFn: () => load({ page, size, ...(sort && { sort }) }),
    placeholderData: keepPreviousData,
  });
  const goTo = (next: { page?: number; size?: number; sort?: string }) =>
    setParams((now) => {
      const to = { page: 1, size, sort, ...next };
      now.set('page', String(to.page));
      if (to.size === defaultSize) now.delete('size');
      else now.set('size', String(to.size));
      if (to.sort) now.set('sort', to.sort);
      else now.delete('sort');
      return now;
    });
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;

  const totals = data?.totals ?? {};
  const hasTotals = columns.some(({ dataIndex }) => dataIndex && totals[dataIndex]);
  const leading = choice ? 1 : 0;
  const summary = () => (
    <Table.Summary.Row className={styles.totals ?? ''}>
      {choice && <Table.Summary.Cell index={0} />}
      {columns.map(({ dataIndex }, at) => (
        <Table.Summary.Cell key={at} index={at + leading} align={at === 0 ? 'left' : 'right'}>
          {at === 0 ? t('table.sum') : dataIndex && totals[dataIndex] && <Money amount={totals[dataIndex]} />}
        </Table.Summary.Cell>
      ))}
    </Table.Summary.Row>
  );
  return (
    <div className={styles.searchTable}>
      <div className={styles.tableTools}>
        <div className={styles.tableActions}>{typeof actions === 'function' ? actions(data) : actions}</div>
        <ColumnChoice table={name} titles={props.columns.map(({ title }) => title)} />
        {exportPath && <Export path={exportPath} filter={{ ...filter, ...(sort && { sort }) }} />}
      </div>
      <Table<T>
        aria-label={label}
        size="small"
        rowKey={rowKey}
        columns={columns.map(({ unsorted, ...column }, at) => ({
          ...(at === 0 && { fixed: 'left' as const }),
          ...(column.dataIndex && !unsorted && { key: column.dataIndex, sorter: true, sortOrder: orderOf(column.dataIndex, sort) }),
          ...column,
        }))}
        dataSource={data?.items ?? []}
        loading={isPending || isFetching}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: isPending ? ' ' : empty }}
        showSorterTooltip={false}
        onChange={(_, __, sorter, { action }) => {
          if (action !== 'sort' || Array.isArray(sorter)) return;
          goTo({ sort: sorter.order ? `${sorter.order === 'descend' ? '-' : ''}${String(sorter.columnKey)}` : '' });
        }}
        pagination={{
          current: page + 1,
          pageSize: size,
          total: data?.total ?? 0,
          size: 'small',
          showSizeChanger: naming(t('table.pageSize')),
          pageSizeOptions: [20, 50, 100, 500],
          showTotal: (count) => t('table.hits', { count }),
          onChange: (nextPage, nextSize) => goTo({ page: nextSize === size ? nextPage : 1, size: nextSize }),
        }}
        {...(choice && {
          rowSelection: {
            // What is ticked on one page stays so on the next.
            preserveSelectedRowKeys: true,
            selectedRowKeys: choice.chosen,
            onChange: (keys: React.Key[], rows: T[]) => choice.onChange(keys.map(String), rows),
            getCheckboxProps: (row: T) => ({ disabled: choice.disabled?.(row) ?? false, 'aria-label': t('table.choose', { row: choice.nameOf?.(row) ?? String(row[rowKey]) }) }),
          },
        })}
        {...(detail && { expandable: { expandedRowRender: detail, columnTitle: t('table.detail'), columnWidth: 60 } })}
        {...(hasTotals && { summary })}
      />
    </div>
  );
}

function orderOf(field: string, sort: string) {
  if (sort === field) return 'ascend' as const;
  return sort === `-${field}` ? ('descend' as const) : null;
}
