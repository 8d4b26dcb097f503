import { Table, type TableProps } from 'antd';
import { useEffect, useRef } from 'react';

/** A table of a document, whole: no paging, no filter. Where it is wider than its place, the keyboard can scroll it. */
export function PlainTable<T extends object>(props: TableProps<T>) {
  const table = useRef<React.ComponentRef<typeof Table>>(null);
  useEffect(() => table.current?.nativeElement.querySelector('.ant-table-content')?.setAttribute('tabindex', '0'));
  return <Table<T> ref={table} size="small" pagination={false} scroll={{ x: 'max-content' }} {...props} />;
}
