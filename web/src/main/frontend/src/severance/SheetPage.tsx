import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { casesOfQuery } from '../approval/queries';
import { Actors } from '../kit/Actors';
import { DocumentTimeline } from '../kit/DocumentTimeline';
import layout from '../kit/layout.module.css';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Sample } from '../kit/Sample';
import { Status } from '../kit/Status';
import { Commands } from './Commands';
import { Facts } from './Facts';
import { Lines } from './Lines';
import { Opinion } from './Opinion';
import { sheetQuery, type Sheet, type SheetDetail } from './queries';
import { TakeBack } from './TakeBack';

/** One sheet: what is owed to whom and why, what stands against paying it, and how far it is paid. */
export function SheetPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(sheetQuery(id));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  const { sheet } = data;
  const frozen = Boolean(sheet.sha256);
  return (
    <>
      <PageHead
        title={sheet.enterpriseName}
        facts={
          <>
            <Status of="severanceSheet" state={sheet.state} />
            <span>{t('severance.people', { count: sheet.workers })}</span>
            {sheet.net && <Money amount={sheet.net} large />}
            <Sample of={sheet} />
          </>
        }
        actions={
          <>
            <Commands sheet={sheet} />
            <TakeBack of={data} />
          </>
        }
      />
      <div className={layout.panels}>
        <div className={layout.two}>
          <Basis sheet={sheet} />
          {frozen && <Sums of={data} />}
        </div>
        {frozen && sheet.state !== 'SUPERSEDED' && sheet.state !== 'TAKEN_BACK' && <Opinion id={id} />}
        <Panel title={t(frozen ? 'severance.lines' : 'severance.facts')} {...(!frozen && { note: t('severance.factsHint') })}>
          {frozen ? <Lines id={id} /> : <Facts sheet={sheet} />}
        </Panel>
        <Actors of="SEVERANCE_SHEET" id={id} />
        <DocumentTimeline of="SEVERANCE_SHEET" id={id} />
      </div>
    </>
  );
}

function Basis({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const cases = useQuery(casesOfQuery(sheet.id)).data?.items ?? [];
  return (
    <Panel title={t('severance.one')}>
      <Pairs
        of={[
          [t('severance.enterprise'), <Link to={`/enterprises/${sheet.enterpriseId}`}>{sheet.enterpriseName}</Link>],
          [t('severance.programme'), sheet.programmeName],
          [t('severance.appropriation'), sheet.appropriationId && <Link to={`/appropriations/${sheet.appropriationId}`}>{sheet.appropriationNo}</Link>],
          [t('severance.leftOn'), sheet.leftOn],
          [t('severance.payOn'), sheet.payOn],
          [t('severance.localMonthlyWage'), <Money amount={sheet.localMonthlyWage} />],
          [t('severance.localAnnualWage'), <Money amount={sheet.localAnnualWage} />],
          [t('severance.minimumWage'), <Money amount={sheet.minimumWage} />],
          [t('severance.wageSource'), sheet.wageSource],
          [t('severance.revises'), sheet.revises && <Link to={`/severance-sheets/${sheet.revises}`}>{t('severance.before')}</Link>],
          [t('severance.job'), sheet.jobId && <Link to={`/jobs/${sheet.jobId}`}>{t('severance.progress')}</Link>],
          [t('approval.maker'), <>{sheet.createdBy} <Moment at={sheet.recordedAt} /></>],
          [t('severance.calculatedBy'), sheet.calculatedBy],
          [t('severance.takenBackOn'), sheet.takenBackOn && `${sheet.takenBackOn} ${sheet.takenBackBy}`],
          [t('severance.takeBackWhy'), sheet.takenBackWhy],
          ...cases.map(({ id, state, title }): [string, ReactNode] => [
            t('approval.one'),
            <>
              <Link to={`/approvals/${id}`}>{title}</Link> <Status of="approval" state={state} />
            </>,
          ]),
          [t('approval.sha256'), sheet.sha256 && <Hash of={sheet.sha256} />],
        ]}
      />
    </Panel>
  );
}

/** What it comes to by use, and how much of it the bank has confirmed. */
function Sums({ of: { sheet, payment } }: { of: SheetDetail }) {
  const { t } = useTranslation();
  const money = (amount?: string) => amount && <Money amount={amount} />;
  const some = (count: number, amount: string) => (
    <>
      {t('severance.payments', { count })} <Money amount={amount} />
    </>
  );
  return (
    <Panel title={t('severance.sums')} note={t('home.unit')}>
      <Pairs
        of={[
          [t('severance.u2'), money(sheet.u2)],
          [t('severance.u3'), money(sheet.u3)],
          [t('severance.amount'), money(sheet.amount)],
          [t('severance.tax'), <>{money(sheet.tax)} <small>{t('severance.taxHint')}</small></>],
          [t('severance.net'), money(sheet.net)],
          [t('severance.unpayable'), <>{money(sheet.unpayable)} <small>{t('severance.unpayableHint')}</small></>],
          [t('severance.open'), some(payment.openCount, payment.openAmount)],
          [t('severance.instructed'), some(payment.instructedCount, payment.instructedAmount)],
          [t('severance.paid'), some(payment.paidCount, payment.paidAmount)],
          [t('severance.returned'), some(payment.returnedCount, payment.returnedAmount)],
          [t('severance.freed'), sheet.state === 'TAKEN_BACK' && some(payment.freeCount, payment.freeAmount)],
        ]}
      />
    </Panel>
  );
}
