import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Basis, Lines } from '../allocation/Lines';
import { allocationQuery } from '../allocation/queries';
import type { ApprovalCase, Instruction } from '../api/types';
import { Explained } from '../award/Explained';
import { proofQuery } from '../award/queries';
import { batchQuery, loadInstructions } from '../disbursement/queries';
import { appropriationQuery } from '../fund/queries';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { Hash, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Region } from '../kit/Region';
import { SearchTable } from '../kit/SearchTable';
import { InWords } from '../kit/Words';
import { Channels, Uses, Voted } from '../resettlement/Parts';
import { planQuery } from '../resettlement/queries';
import { Lines as SheetLines } from '../severance/Lines';
import { Opinion } from '../severance/Opinion';
import { sheetQuery } from '../severance/queries';
import { ClaimTable } from '../subsidy/ClaimTable';
import { sheetQuery as subsidyQuery } from '../subsidy/queries';
import styles from './approval.module.css';

type Props = { approval: ApprovalCase };

/** What is signed, readable, with the hash that stands for it. */
export function Content({ approval }: Props) {
  const { t } = useTranslation();
  if (approval.subjectType === 'AWARD') return <AwardContent approval={approval} />;
  if (approval.subjectType === 'APPROPRIATION') return <AppropriationContent approval={approval} />;
  if (approval.subjectType === 'ALLOCATION') return <AllocationContent approval={approval} />;
  if (approval.subjectType === 'RESETTLEMENT_PLAN') return <PlanContent approval={approval} />;
  if (approval.subjectType === 'SEVERANCE_SHEET') return <SheetContent approval={approval} />;
  if (approval.subjectType === 'SUBSIDY_SHEET') return <SubsidyContent approval={approval} />;
  if (approval.subjectType === 'PAYMENT_BATCH') return <BatchContent approval={approval} />;
  return (
    <Signed approval={approval} now={approval.subjectSha256} to={undefined}>
      <Pairs of={[[t('approval.title'), approval.title]]} />
    </Signed>
  );
}

/** The frame of it: the hash that is signed, and whether the document still has it. */
function Signed({ approval: { subjectType, subjectSha256, amount }, now, to, children }: Props & { now: string; to: string | undefined; children: ReactNode }) {
  const { t } = useTranslation();
  const same = now === subjectSha256;
  return (
    <Panel title={t('approval.content')} note={t(`subject.${subjectType}`)} extra={to && <Link to={to}>{t('approval.openDocument')}</Link>}>
      <div className={styles.seal} data-same={same}>
        <span>{t('approval.sha256')}</span>
        <Hash of={subjectSha256} />
        <em>{same ? t('approval.sealSame') : t('approval.sealBroken')}</em>
        <span>{t('approval.amount')}</span>
        <span className={styles.amount}>
          <Money amount={amount} large /> <InWords amount={amount} />
        </span>
      </div>
      {children}
    </Panel>
  );
}

function AwardContent({ approval }: Props) {
  const { t } = useTranslation();
  const { data: proof, error, refetch } = useQuery(proofQuery(approval.subjectId));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!proof) return <Skeleton active title={false} />;
  const { award, calculation, frozen } = proof;
  const { basis, subject, facts, evidence } = calculation;
  return (
    <Signed approval={approval} now={frozen.sha256} to={`/awards/${award.id}`}>
      <Pairs
        of={[
          [t('award.payee'), <strong>{subject.payeeName}</strong>],
          [t('award.enterprise'), `${subject.enterpriseName} ${subject.creditCode}`],
          [t('award.facility'), `${subject.facilityName} · ${subject.townshipName}`],
          [t('award.rule'), award.ruleName],
          [t('award.programme'), `${basis.programmeName} ${basis.document}`],
          [t('award.ruleSet'), <>{t('award.versionNo', { version: basis.ruleSetVersion })} {basis.ruleSetRegion && <Region code={basis.ruleSetRegion} />}</>],
          [t('award.closedOn'), facts.closedOn],
          [t('award.accepted'), facts.acceptanceState && `${t(`state.acceptance.${facts.acceptanceState}`)} ${facts.acceptedOn ?? ''}`],
          [t('award.voluntary'), facts.voluntary == null ? null : t(`award.yesNo_${facts.voluntary}`)],
          [t('award.appropriation'), award.documentNo],
        ]}
      />
      <Explained calculation={calculation} />
      <ul className={styles.proofs} aria-label={t('approval.evidence')}>
        {evidence.map(({ title, sha256 }) => (
          <li key={sha256 + title}>
            {title} <Hash of={sha256} short />
          </li>
        ))}
      </ul>
    </Signed>
  );
}

function AppropriationContent({ approval }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(appropriationQuery(approval.subjectId));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  return (
    <Signed approval={approval} now={data.sha256} to={`/appropriations/${data.id}`}>
      <Pairs
        of={[
          [t('appropriation.documentNo'), <strong>{data.documentNo}</strong>],
          [t('appropriation.title'), data.title],
          [t('appropriation.source'), `${data.sourceName} ${data.sourceCode}`],
          [t('award.programme'), `${data.programmeName} ${data.programmeCode}`],
          [t('appropriation.year'), data.indexYear],
          [t('appropriation.receivedOn'), data.receivedOn],
          [t('approval.maker'), data.createdBy],
        ]}
      />
    </Signed>
  );
}

function AllocationContent({ approval }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(allocationQuery(approval.subjectId));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  return (
    <Signed approval={approval} now={data.allocation.sha256} to={`/allocations/${data.allocation.id}`}>
      <Pairs
        of={[
          [t('allocation.documentNo'), <strong>{data.allocation.documentNo}</strong>],
          [t('allocation.title'), data.allocation.title],
          [t('allocation.source'), data.allocation.sourceDocumentNo],
          [t('allocation.method'), t(`allocation.method_${data.allocation.method}`)],
          [t('approval.maker'), data.allocation.createdBy],
        ]}
      />
      {data.factors && <Basis of={data.factors} />}
      <Lines of={data} />
    </Signed>
  );
}

function PlanContent({ approval }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(planQuery(approval.subjectId));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  const { plan } = data;
  return (
    <Signed approval={approval} now={plan.sha256} to={`/resettlement-plans/${plan.id}`}>
      <Pairs
        of={[
          [t('resettlement.enterprise'), <strong>{plan.enterpriseName}</strong>],
          [t('resettlement.affected'), t('resettlement.affectedOf', { affected: plan.affected, staff: plan.staff })],
          [t('resettlement.contractsEndOn'), plan.contractsEndOn],
          [t('resettlement.appropriation'), plan.appropriationNo],
          [t('resettlement.riskPlan'), data.riskPlan],
          [t('approval.maker'), plan.createdBy],
        ]}
      />
      <Channels of={data} />
      <Uses of={data} />
      <Voted of={data} />
    </Signed>
  );
}

function SheetContent({ approval }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(sheetQuery(approval.subjectId));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  const { sheet } = data;
  return (
    <Signed approval={approval} now={sheet.sha256 ?? ''} to={`/severance-sheets/${sheet.id}`}>
      <Pairs
        of={[
          [t('severance.enterprise'), <strong>{sheet.enterpriseName}</strong>],
          [t('severance.workers'), sheet.workers],
          [t('severance.appropriation'), sheet.appropriationNo],
          [t('severance.u2'), sheet.u2 && <Money amount={sheet.u2} />],
          [t('severance.u3'), sheet.u3 && <Money amount={sheet.u3} />],
          [t('severance.tax'), sheet.tax && <Money amount={sheet.tax} />],
          [t('severance.net'), sheet.net && <Money amount={sheet.net} />],
          [t('severance.wageSource'), sheet.wageSource],
          [t('approval.maker'), sheet.createdBy],
          [t('severance.calculatedBy'), sheet.calculatedBy],
        ]}
      />
      <Opinion id={sheet.id} />
      <SheetLines id={sheet.id} />
    </Signed>
  );
}

function SubsidyContent({ approval }: Props) {
  const { t } = useTranslation();
  const { data: sheet, error, refetch } = useQuery(subsidyQuery(approval.subjectId));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!sheet) return <Skeleton active title={false} />;
  return (
    <Signed approval={approval} now={sheet.sha256} to={`/subsidy-sheets/${sheet.id}`}>
      <Pairs
        of={[
          [t('subsidy.kind'), <strong>{t(`subsidy.kind_${sheet.kind}`)}</strong>],
          [t('subsidy.lines'), sheet.lines],
          [t('subsidy.amount'), <Money amount={sheet.amount} />],
          [t('subsidy.use'), sheet.useCode],
          [t('subsidy.appropriation'), sheet.appropriationNo],
          [t('subsidy.calculatedBy'), sheet.calculatedBy],
        ]}
      />
      <ClaimTable filter={{ sheetId: sheet.id }} empty={t('subsidy.emptyTitle')} />
    </Signed>
  );
}

function BatchContent({ approval }: Props) {
  const { t } = useTranslation();
  const { data: batch, error, refetch } = useQuery(batchQuery(approval.subjectId));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!batch) return <Skeleton active title={false} />;
  return (
    <Signed approval={approval} now={batch.sha256} to={`/payment-batches/${batch.id}`}>
      <Pairs
        of={[
          [t('batch.no'), <strong>{batch.batchNo}</strong>],
          [t('batch.account'), batch.countyAccountName],
          [t('batch.count'), batch.totalCount],
          [t('batch.amount'), <Money amount={batch.totalAmount} reachable />],
          [t('approval.maker'), batch.createdBy],
        ]}
      />
      <SearchTable<Instruction>
        name="batch-content"
        label={t('batch.lines')}
        rowKey="id"
        filter={{ batchId: batch.id }}
        load={(request) => loadInstructions({ batchId: batch.id, ...request })}
        empty={t('batch.noLines')}
        columns={[
          { title: t('instruction.payee'), dataIndex: 'payeeName' },
          { title: t('instruction.account'), dataIndex: 'account', unsorted: true },
          { title: t('instruction.bankCode'), dataIndex: 'bankCode' },
          { title: t('instruction.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('instruction.remittance'), dataIndex: 'remittance' },
          { title: t('instruction.endToEndId'), dataIndex: 'endToEndId' },
        ]}
      />
    </Signed>
  );
}
