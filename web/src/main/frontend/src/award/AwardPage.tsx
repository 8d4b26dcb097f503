import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton, Table } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { AwardProof } from '../api/types';
import { Actors } from '../kit/Actors';
import { groupMoney } from '../kit/amounts';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import styles from './award.module.css';
import { proofQuery } from './queries';

/** Why an award is what it is: its lines, what they were computed from, who took which part, and the hashes. */
export function AwardPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: proof, error, refetch } = useQuery(proofQuery(id));
  if (error && !proof) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!proof) return <Skeleton active aria-label={t('app.loading')} />;
  const { award, calculation, history } = proof;
  return (
    <>
      <PageHead
        title={`${award.enterpriseName} · ${award.facilityName}`}
        facts={
          <>
            <Status of="award" state={award.state} />
            <span>{award.ruleName}</span>
            <span>{award.townshipName}</span>
          </>
        }
        actions={
          <Button icon={<PrinterOutlined />} href={`/api/v1/awards/${encodeURIComponent(id)}/proof.pdf`} target="_blank" rel="noopener">
            {t('award.print')}
          </Button>
        }
      />
      <div className={styles.panels}>
        {calculation.reasons.length > 0 && (
          <Panel title={t('award.whyNot')}>
            <ul className={styles.reasons}>
              {calculation.reasons.map(({ code, text }) => (
                <li key={code + text}>{text}</li>
              ))}
            </ul>
          </Panel>
        )}
        <Lines proof={proof} />
        <Actors of="AWARD" id={id} />
        <Panel title={t('award.inputs')}>
          <Inputs proof={proof} />
        </Panel>
        <Panel title={t('award.hashes')}>
          <Hashes proof={proof} />
        </Panel>
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
            dataSource={proof.parts}
            columns={[
              { title: t('award.part'), render: (_, { part }) => t(`part.${part}`, { defaultValue: part }) },
              { title: t('award.person'), dataIndex: 'person' },
              { title: t('award.recordedAt'), render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
            ]}
          />
        </Panel>
      </div>
    </>
  );
}

function Lines({ proof: { calculation, amountInWords } }: { proof: AwardProof }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('award.lines')} note={t('home.unit')}>
      <Table
        aria-label={t('award.lines')}
        size="small"
        rowKey={(line) => calculation.lines.indexOf(line)}
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={calculation.lines}
        columns={[
          { title: t('award.text'), dataIndex: 'text' },
          { title: t('award.quantity'), align: 'right', render: (_, { quantity, unit }) => `${quantity} ${unit}` },
          { title: t('award.rate'), dataIndex: 'rate', align: 'right' },
          { title: t('award.factor'), dataIndex: 'factor', align: 'right' },
          { title: t('award.amount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('award.basis'), render: (_, { document, article }) => `${document} ${article}` },
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

function Inputs({ proof: { calculation } }: { proof: AwardProof }) {
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

function Hashes({ proof: { calculation, frozen, link } }: { proof: AwardProof }) {
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
