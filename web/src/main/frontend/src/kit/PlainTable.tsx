import { Table, type TableProps } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';

type Props<T> = TableProps<T> & {
  /** Stands there instead, without the heads, where there are no rows. */
  empty?: ReactNode;
};

/** A table of a document, whole: no paging, no filter. Where it is wider than its place, the keyboard can scroll it. */
export function PlainTable<T extends object>({ empty, ...props }: Props<T>) {
  const table = useRef<React.ComponentRef<typeof Table>>(null);
  useEffect(() => table.current?.nativeElement.querySelector('.ant-table-content')?.setAttribute('tabindex', '0'));
  if (empty && !props.loading && props.dataSource?.length === 0) return empty;
  return <Table<T> ref={table} size="small" pagination={false} scroll={{ x: 'max-content' }} {...props} />;
}
