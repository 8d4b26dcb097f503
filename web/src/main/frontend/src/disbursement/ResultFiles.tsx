import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from '../kit/Link';
import { Hash, Moment } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { resultFilesQuery, type ResultFile } from './queries';

/** The files with which the bank answered this batch. */
export function ResultFiles({ batchId }: { batchId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(resultFilesQuery(batchId));
  return (
    <Panel title={t('result.files')}>
      <Table<ResultFile>
        aria-label={t('result.files')}
        size="small"
        rowKey="id"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={data?.items ?? []}
        locale={{ emptyText: <Nothing title={t('result.emptyTitle')} hint={t('result.emptyHint')} /> }}
        columns={[
          { title: t('result.name'), render: (_, { id, name }) => <Link to={`/payment-batches/${batchId}/results/${id}`}>{name}</Link> },
          { title: t('result.format'), render: (_, { format }) => t(`result.format_${format}`) },
          { title: t('result.lines'), dataIndex: 'lineCount', align: 'right' },
          { title: t('result.booked'), dataIndex: 'bookedCount', align: 'right' },
          { title: t('result.receivedBy'), dataIndex: 'receivedBy' },
          { title: t('result.receivedAt'), render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
          { title: 'SHA-256', render: (_, { sha256 }) => <Hash of={sha256} short /> },
        ]}
      />
    </Panel>
  );
}
