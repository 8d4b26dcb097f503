import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Line } from '../api/types';
import { Money } from '../kit/Money';
import styles from './programme.module.css';

/** How an amount came about, line by line: quantity, rate, the product before rounding, and what it rests on. */
export function LineTable({ lines, total }: { lines: Line[]; total?: string }) {
  const { t } = useTranslation();
  return (
    <Table
      aria-label={t('line.lines')}
      size="small"
      rowKey={(line) => lines.indexOf(line)}
      pagination={false}
      dataSource={lines}
      columns={[
        { title: t('line.text'), dataIndex: 'text', className: styles.wrap ?? '' },
        { title: t('line.quantity'), dataIndex: 'quantity', align: 'right' },
        { title: t('line.unit'), dataIndex: 'unit' },
        { title: t('line.rate'), dataIndex: 'rate', align: 'right' },
        { title: t('line.factor'), dataIndex: 'factor', align: 'right' },
        { title: t('line.amount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
        { title: t('line.basis'), render: (_, { document, article }) => `${document} ${article}` },
      ]}
      {...(total !== undefined && {
        summary: () => (
          <Table.Summary.Row className={styles.sum ?? ''}>
            <Table.Summary.Cell index={0} colSpan={5}>
              {t('table.sum')}
            </Table.Summary.Cell>
            <Table.Summary.Cell index={5} align="right">
              <Money amount={total} />
            </Table.Summary.Cell>
            <Table.Summary.Cell index={6} />
          </Table.Summary.Row>
        ),
      })}
    />
  );
}
