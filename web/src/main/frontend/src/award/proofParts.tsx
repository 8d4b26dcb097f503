import { Table } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AwardProof } from '../api/types';
import { groupMoney } from '../kit/amounts';
import layout from '../kit/layout.module.css';
import { Money } from '../kit/Money';
import { Hash, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import styles from './award.module.css';

/** How the amount came about, line by line. */
export function Lines({ proof: { calculation, amountInWords } }: { proof: AwardProof }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('award.lines')} note={t('home.unit')}>
      <PlainTable
        aria-label={t('award.lines')}
        rowKey={(line) => calculation.lines.indexOf(line)}
        dataSource={calculation.lines}
        columns={[
          { title: t('award.text'), render: (_, { text }) => <div className={layout.wrap}>{text}</div> },
          { title: t('award.quantity'), align: 'right', render: (_, { quantity, unit }) => `${quantity} ${unit}` },
          { title: t('award.rate'), dataIndex: 'rate', align: 'right' },
          { title: t('award.factor'), dataIndex: 'factor', align: 'right' },
          { title: t('award.amount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('award.basis'), render: (_, { document, article }) => <div className={layout.wrap}>{`${document} ${article}`}</div> },
        ]}
        summary={() => (
          <Table.Summary.Row className={styles.sum ?? ''}>
            <Table.Summary.Cell index={0} colSpan={4}>
              {t('table.sum')}
            </Table.Summary.Cell>
            <Table.Summary.Cell index={4} align="right">
              <Money amount={calculation.amount} />
            </Table.Summary.Cell>
            <Table.Summary.Cell index={5}>{amountInWords}</Table.Summary.Cell>
          </Table.Summary.Row>
        )}
      />
    </Panel>
  );
}

/** What the amount was computed from. */
export function Inputs({ proof: { calculation } }: { proof: AwardProof }) {
  const { t } = useTranslation();
  const { basis, facts, subject } = calculation;
  const yuan = (amount?: string) => amount && groupMoney(amount);
  return (
    <Pairs
      of={[
        [t('award.programme'), `${basis.programmeName} ${basis.document}`],
        [t('award.ruleSet'), t('award.versionNo', { version: basis.ruleSetVersion })],
        [t('award.creditCode'), subject.creditCode],
        [t('award.payee'), subject.payeeName],
        [t('award.accepted'), facts.acceptanceState && t(`state.acceptance.${facts.acceptanceState}`)],
        [t('award.voluntary'), facts.voluntary == null ? null : t(`award.yesNo_${facts.voluntary}`)],
        [t('award.appliedOn'), facts.appliedOn],
        [t('award.closedOn'), facts.closedOn],
        [t('award.acceptedOn'), facts.acceptedOn],
        [t('award.kilnDoors'), facts.kilnDoors],
        [t('award.capacity'), facts.capacityTonnes],
        [t('award.output'), (facts.outputTonnes ?? []).join(' · ')],
        [t('award.investment'), yuan(facts.fixedAssetInvestment)],
        [t('award.employees'), facts.employees],
        [t('award.wage'), yuan(facts.averageAnnualWage)],
        [t('award.coefficient'), facts.coefficient],
        [t('award.rounding'), calculation.rounding],
      ]}
    />
  );
}

/** What shows that nothing was changed since. */
export function Hashes({ proof: { calculation, frozen, link } }: { proof: AwardProof }) {
  const { t } = useTranslation();
  return (
    <Pairs
      of={[
        [t('award.sha256'), <Hash of={frozen.sha256} />],
        [t('award.ruleSetSha256'), <Hash of={frozen.ruleSetSha256} />],
        [t('award.chainNo'), link?.seq],
        [t('award.chainSha256'), link && <Hash of={link.sha256} />],
        [t('award.chainBefore'), link && <Hash of={link.previousSha256} />],
        ...calculation.evidence.map(({ title, sha256 }): [string, ReactNode] => [title, <Hash of={sha256} />]),
      ]}
    />
  );
}
