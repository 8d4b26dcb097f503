import { useTranslation } from 'react-i18next';
import type { AllocationDetail, AllocationLine } from '../api/types';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { Pairs } from '../kit/Pairs';
import { PlainTable } from '../kit/PlainTable';
import { Status } from '../kit/Status';

/** Who gets what, and whether it is in the receiver's books. */
export function Lines({ of: { allocation, lines, factors } }: { of: AllocationDetail }) {
  const { t } = useTranslation();
  const given = (code: string) => factors?.regions.find((region) => region.code === code);
  return (
    <PlainTable<AllocationLine>
      aria-label={t('allocation.lines')}
      rowKey="id"
      dataSource={lines}
      columns={[
        { title: t('allocation.receiver'), render: (_, { regionName, regionCode }) => `${regionName ?? ''} ${regionCode}` },
        ...(factors
          ? [
              { title: t('quote.field_capacity'), align: 'right' as const, render: (_: unknown, { regionCode }: AllocationLine) => given(regionCode)?.capacity },
              { title: t('quote.field_workers'), align: 'right' as const, render: (_: unknown, { regionCode }: AllocationLine) => given(regionCode)?.workers },
              { title: t('quote.field_difficulty'), align: 'right' as const, render: (_: unknown, { regionCode }: AllocationLine) => given(regionCode)?.difficulty },
              { title: t('allocation.share'), dataIndex: 'share', align: 'right' as const },
            ]
          : []),
        { title: t('allocation.lineAmount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
        {
          title: t('allocation.taken'),
          // Nobody below was told of a plan that is not issued.
          render: (_, { state, appropriationId }) => allocation.state === 'ISSUED' && (appropriationId ? <Link to={`/appropriations/${appropriationId}`}><Status of="incoming" state={state} /></Link> : <Status of="incoming" state={state} />),
        },
        { title: t('appropriation.receivedOn'), dataIndex: 'receivedOn' },
      ]}
    />
  );
}

/** What the division rests on. */
export function Basis({ of: factors }: { of: NonNullable<AllocationDetail['factors']> }) {
  const { t } = useTranslation();
  const { weights } = factors;
  return (
    <Pairs
      of={[
        [t('quote.field_pool'), <Money amount={factors.pool} />],
        [t('quote.field_basicShare'), factors.basicShare],
        [t('quote.weightOf_capacity'), weights.capacity],
        [t('quote.weightOf_workers'), weights.workers],
        [t('quote.weightOf_difficulty'), weights.difficulty],
        [t('quote.field_yearFactors'), factors.yearFactors.map(({ year, factor }) => `${year}：${factor}`).join('，')],
        [t('allocation.documents'), factors.documents.join('；')],
      ]}
    />
  );
}
