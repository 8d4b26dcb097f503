import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FundFigures } from '../api/types';
import { Money } from '../kit/Money';
import { Nothing, Panel } from '../kit/Panel';
import type { Stage } from './FundPosition';
import styles from './home.module.css';

type Props = { title: string; head: string; columns: readonly Stage[]; lines: FundFigures[]; total: FundFigures };

/** The position line by line, under its heading. */
export function FundLines(props: Props) {
  const { t } = useTranslation();
  return (
    <Panel title={props.title} note={t('home.unit')}>
      <LineTable {...props} />
    </Panel>
  );
}

/** The last row is the programme's own total, as the server says it. */
export function LineTable({ title, head, columns: stages, lines, total }: Props) {
  const { t } = useTranslation();
  const columns: TableColumnsType<FundFigures> = [
    { title: head, dataIndex: 'label', className: styles.lineLabel ?? '' },
    ...stages.map((stage) => ({
      title: t(`funds.${stage}`),
      dataIndex: stage,
      align: 'right' as const,
      className: styles.lineMoney ?? '',
      render: (amount?: string) => <Money amount={amount} />,
    })),
  ];
  const sum = (
    <Table.Summary.Row>
      <Table.Summary.Cell index={0}>{t('home.sum')}</Table.Summary.Cell>
      {stages.map((stage, at) => (
        <Table.Summary.Cell key={stage} index={at + 1} align="right">
          <Money amount={total[stage]} />
        </Table.Summary.Cell>
      ))}
    </Table.Summary.Row>
  );
  return (
    <Table<FundFigures>
      aria-label={title}
      className={styles.lines ?? ''}
      size="small"
      rowKey="label"
      columns={columns}
      dataSource={lines}
      pagination={false}
      locale={{ emptyText: <Nothing title={t('home.noLinesTitle')} hint={t('home.noLinesHint')} /> }}
      summary={() => lines.length > 0 && sum}
    />
  );
}
