import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Moment } from '../kit/Pairs';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { versionsQuery } from './queries';

/** What a target has been, the latest first, and why it was changed. */
export function TargetHistory({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(versionsQuery(id));
  if (error && !data) return <Problem error={error} within onRetry={() => void refetch()} />;
  return (
    <PlainTable
      aria-label={t('target.history')}
      rowKey="version"
      loading={!data}
      dataSource={data ?? []}
      columns={[
        { title: t('target.version'), dataIndex: 'version' },
        { title: t('target.setOn'), dataIndex: 'setOn' },
        { title: t('target.enterprises'), dataIndex: 'enterprises', align: 'right' },
        { title: t('target.doors'), dataIndex: 'kilnDoors', align: 'right' },
        { title: t('target.capacity'), align: 'right', render: (_, { capacity, capacityUnit }) => capacity && `${capacity} ${capacityUnit}` },
        { title: t('target.dueOn'), dataIndex: 'dueOn' },
        { title: t('target.document'), dataIndex: 'document' },
        { title: t('target.reason'), dataIndex: 'reason' },
        { title: t('target.setBy'), render: (_, { setBy, setRegion }) => `${setBy} (${setRegion})` },
        { title: t('target.recordedAt'), render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
      ]}
    />
  );
}
