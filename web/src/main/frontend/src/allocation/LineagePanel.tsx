import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Lineage } from '../api/types';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Status } from '../kit/Status';
import { lineageQuery } from './queries';

type Above = Lineage['above'][number];
type Below = Lineage['below'][number];
const figures = ['available', 'committed', 'instructed', 'paid', 'allocated'] as const;

/** Where the money came from and where it went, as far as the reader's region reaches. */
export function LineagePanel({ of: id }: { of: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(lineageQuery(id));
  if (!data || data.above.length + data.below.length === 0) return null;
  return (
    <Panel title={t('allocation.lineage')} note={t('home.unit')}>
      {data.above.length > 0 && (
        <PlainTable<Above>
          aria-label={t('allocation.above')}
          rowKey="level"
          dataSource={data.above}
          columns={[
            { title: t('allocation.above'), render: (_, { fromRegionName, fromRegionCode }) => `${fromRegionName ?? ''} ${fromRegionCode}` },
            { title: t('allocation.documentNo'), render: (_, { allocationId, documentNo, appropriationId }) => (appropriationId ? <Link to={`/allocations/${allocationId}`}>{documentNo}</Link> : documentNo) },
            { title: t('allocation.lineAmount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
            { title: t('allocation.issuedOn'), dataIndex: 'issuedOn' },
            { title: t('allocation.source'), render: (_, { appropriationId, appropriationNo }) => appropriationId && <Link to={`/appropriations/${appropriationId}`}>{appropriationNo}</Link> },
            { title: t('appropriation.amount'), align: 'right', render: (_, { appropriationAmount }) => appropriationAmount && <Money amount={appropriationAmount} /> },
          ]}
        />
      )}
      {data.below.length > 0 && (
        <PlainTable<Below & { key: string }>
          aria-label={t('allocation.below')}
          rowKey="key"
          dataSource={data.below.map((step) => ({ ...step, key: `${step.allocationId} ${step.regionCode}` }))}
          columns={[
            { title: t('allocation.below'), render: (_, { level, regionName, regionCode }) => `${'　'.repeat(level - 1)}${regionName ?? ''} ${regionCode}` },
            { title: t('allocation.documentNo'), render: (_, { allocationId, documentNo }) => <Link to={`/allocations/${allocationId}`}>{documentNo}</Link> },
            { title: t('allocation.lineAmount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
            {
              title: t('allocation.taken'),
              render: (_, { appropriationId, state }) => (appropriationId ? <Link to={`/appropriations/${appropriationId}`}><Status of="incoming" state={state} /></Link> : <Status of="incoming" state={state} />),
            },
            ...figures.map((name) => ({ title: t(`funds.${name}`), align: 'right' as const, render: (_: unknown, step: Below) => step[name] != null && <Money amount={step[name]} /> })),
            { title: t('allocation.awardsPaid'), dataIndex: 'awardsPaid', align: 'right' },
          ]}
        />
      )}
    </Panel>
  );
}
