import { useTranslation } from 'react-i18next';
import type { AwardProof } from '../api/types';
import { Money } from '../kit/Money';
import { Hash, Moment } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';

/** The calculations that there were, and who took which part. */
export function Records({ proof: { history, parts } }: { proof: AwardProof }) {
  const { t } = useTranslation();
  return (
    <>
      <Panel title={t('award.history')} note={t('home.unit')}>
        <PlainTable
          aria-label={t('award.history')}
          rowKey="id"
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
        <PlainTable
          aria-label={t('award.parts')}
          rowKey={({ person, part }) => person + part}
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
