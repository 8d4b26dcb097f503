import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Line } from '../api/types';
import styles from './kit.module.css';
import { Money } from './Money';
import { PlainTable } from './PlainTable';

type Props = { lines: Line[]; total?: string; words?: string };

/** How an amount came about, line by line: what it rests on, quantity, rate, the product before rounding. */
export function LineTable({ lines, total, words }: Props) {
  const { t } = useTranslation();
  return (
    <PlainTable
      aria-label={t('line.lines')}
      rowKey={(line) => lines.indexOf(line)}
      dataSource={lines}
      columns={[
        {
          title: t('line.text'),
          render: (_, { text, document, article }) => (
            <div className={styles.lineText}>
              {text}
              <small>{`${document} ${article}`}</small>
            </div>
          ),
        },
        { title: t('line.quantity'), align: 'right', render: (_, { quantity, unit }) => `${quantity} ${unit}` },
        { title: t('line.rate'), dataIndex: 'rate', align: 'right' },
        { title: t('line.factor'), dataIndex: 'factor', align: 'right' },
        { title: t('line.amount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
      ]}
      {...(total !== undefined && {
        summary: () => (
          <Table.Summary.Row className={styles.totals ?? ''}>
            <Table.Summary.Cell index={0} colSpan={4}>
              {t('table.sum')} {words}
            </Table.Summary.Cell>
            <Table.Summary.Cell index={4} align="right">
              <Money amount={total} />
            </Table.Summary.Cell>
          </Table.Summary.Row>
        ),
      })}
    />
  );
}
