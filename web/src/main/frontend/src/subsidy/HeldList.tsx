import { useTranslation } from 'react-i18next';
import { Link } from '../kit/Link';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import type { Held } from './queries';

/** Claims that were passed over, each with everything that stands against it. */
export function HeldList({ count, held }: { count: number; held: Held[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('subsidy.held', { count })}>
      <PlainTable
        aria-label={t('subsidy.held', { count })}
        rowKey="claimId"
        dataSource={held}
        columns={[
          { title: t('subsidy.worker'), render: (_, { claimId, workerName }) => <Link to={`/subsidy-claims/${claimId}`}>{workerName}</Link> },
          { title: t('subsidy.reasons'), render: (_, { reasons }) => reasons.map(({ text }) => text).join('；') },
        ]}
      />
    </Panel>
  );
}
