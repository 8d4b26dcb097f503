import { useTranslation } from 'react-i18next';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import type { PlanCheck, PlanCheckLine } from './workerReports';

const flags = ['SAME_PERSON', 'SHARED_ACCOUNT', 'OVER_AGE', 'CARD_DOUBTFUL'];

/** The plan's figures beside those of its roster. */
export function Check({ of }: { of: PlanCheck }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('workerReport.check')} note={t(`workerReport.agrees_${of.agrees}`)}>
      <PlainTable<PlanCheckLine>
        aria-label={t('workerReport.check')}
        rowKey="code"
        dataSource={of.lines}
        columns={[
          { title: t('workerReport.line'), render: (_, { code }) => t(`workerReport.line_${code}`) },
          { title: t('workerReport.planned'), dataIndex: 'planned', align: 'right' },
          { title: t('workerReport.found'), align: 'right', render: (_, line) => <Found of={line} check={of} /> },
          { title: t('workerReport.plannedAmount'), align: 'right', render: (_, { plannedAmount }) => plannedAmount && <Money amount={plannedAmount} /> },
          { title: t('workerReport.foundAmount'), align: 'right', render: (_, { foundAmount }) => foundAmount && <Money amount={foundAmount} /> },
          { title: t('workerReport.rule'), render: (_, { rule }) => t(`workerReport.rule_${rule}`) },
          { title: t('workerReport.outcome'), render: (_, { rule, fits }) => rule !== 'TOLD' && t(`workerReport.fits_${fits}`) },
        ]}
      />
    </Panel>
  );
}

/** A mark leads to the workers who have it. */
function Found({ of: { code, found }, check }: { of: PlanCheckLine; check: PlanCheck }) {
  if (!found || !flags.includes(code)) return found;
  return <Link to={`/workers?enterprise=${check.enterpriseId}&programme=${check.programmeId}&flag=${code}`}>{found}</Link>;
}
