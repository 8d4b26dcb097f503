import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AwardProof } from '../api/types';
import { Money } from '../kit/Money';
import { Hash, Moment } from '../kit/Pairs';
import { Panel } from '../kit/Panel';

/** The calculations that there were, and who took which part. */
export function Records({ proof: { history, parts } }: { proof: AwardProof }) {
  const { t } = useTranslation();
  return (
    <>
      <Panel title={t('award.history')} note={t('home.unit')}>
        <Table
          aria-label={t('award.history')}
          size="small"
          rowKey="id"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={history}
          columns={[
            { title: t('award.seqNo'), dataIndex: 'seqNo' },
            { title: t('award.amount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
            { title: t('award.reason'), dataIndex: 'reason' },
            { title: t('award.calculatedBy'), dataIndex: 'calculatedBy' },
            { title: t('award.effectiveOn'), dataIndex: 'effectiveOn' },
            { title: t('award.recordedAt'), render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
            { title: t('award.sha256'), render: (_, { sha256 }) => <Hash of={sha256} short /> },
          ]}
        />
      </Panel>
      <Panel title={t('award.parts')}>
        <Table
          aria-label={t('award.parts')}
          size="small"
          rowKey={({ person, part }) => person + part}
          pagination={false}
          dataSource={parts}
          columns={[
            { title: t('award.part'), render: (_, { part }) => t(`part.${part}`, { defaultValue: part }) },
            { title: t('award.person'), dataIndex: 'person' },
            { title: t('award.recordedAt'), render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
          ]}
        />
      </Panel>
    </>
  );
}
