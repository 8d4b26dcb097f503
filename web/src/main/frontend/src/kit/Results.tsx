import { CloseOutlined } from '@ant-design/icons';
import { Button, Table } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './kit.module.css';
import { Money } from './Money';
import { Panel } from './Panel';

export type LineResult = { key: string; label: ReactNode; amount?: string | undefined; done: boolean; /** Instead of done or not done. */ outcome?: ReactNode; text: ReactNode; detail?: ReactNode };
type Props = { title: string; lines: LineResult[]; onClose: () => void };

/** What came of each line of an action on several; those that failed stand first. */
export function Results({ title, lines, onClose }: Props) {
  const { t } = useTranslation();
  const failed = lines.filter(({ done }) => !done);
  const close = <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t('results.close')} onClick={onClose} />;
  return (
    <div className={styles.results} role="status">
      <Panel title={title} note={t('results.count', { done: lines.length - failed.length, failed: failed.length })} extra={close}>
        <Table<LineResult>
          aria-label={title}
          size="small"
          rowKey="key"
          pagination={false}
          scroll={{ x: 'max-content', ...(lines.length > 8 && { y: 264 }) }}
          dataSource={[...failed, ...lines.filter(({ done }) => done)]}
          columns={[
            { title: t('results.outcome'), width: 90, render: (_, { done, outcome }) => outcome ?? <span className={styles.status} data-tone={done ? 'good' : 'wait'}>{t(done ? 'results.done' : 'results.failed')}</span> },
            { title: t('results.line'), dataIndex: 'label' },
            { title: t('chosen.amount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
            { title: t('results.text'), render: (_, { text }) => <div className={styles.resultText}>{text}</div> },
          ]}
          expandable={{ rowExpandable: ({ detail }) => detail != null, expandedRowRender: ({ detail }) => detail, columnTitle: t('table.detail'), columnWidth: 60, ...(lines.every(({ detail }) => detail == null) && { showExpandColumn: false }) }}
        />
      </Panel>
    </div>
  );
}
