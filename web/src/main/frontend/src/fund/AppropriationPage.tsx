import { ApartmentOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMay } from '../api/queries';
import { LineagePanel } from '../allocation/LineagePanel';
import { casesOfQuery } from '../approval/queries';
import { FundPosition } from '../home/FundPosition';
import { Actors } from '../kit/Actors';
import { DocumentTimeline } from '../kit/DocumentTimeline';
import { Due } from '../kit/Due';
import { Link } from '../kit/Link';
import { LinkButton } from '../kit/LinkButton';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import { Entries } from '../ledger/Entries';
import { readers } from '../ledger/readers';
import styles from './fund.module.css';
import { appropriationQuery } from './queries';

/** One budget document: what is left of it, and every entry that moved it. */
export function AppropriationPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const reads = useMay(...readers);
  const clerk = useMay('finance-clerk');
  const { data, error, refetch } = useQuery(appropriationQuery(id));
  const cases = useQuery(casesOfQuery(id)).data?.items ?? [];
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  const { documentNo, title, state, amount, sourceName, sourceCode, programmeName, indexYear, receivedOn, createdBy, recordedAt, sha256, ...figures } = data;
  const appropriated = state === 'ISSUED' ? amount : '0.00';
  return (
    <>
      <PageHead
        title={documentNo}
        facts={
          <>
            <Status of="appropriation" state={state} />
            <span>{title}</span>
            <Money amount={amount} large />
            {data.passDownBy && <span>{t('appropriation.passDownBy')} <Due on={data.passDownBy} left={data.passDownDaysLeft} calendar /></span>}
          </>
        }
        actions={
          clerk && state === 'ISSUED' && data.regionCode.endsWith('00') && (
            <LinkButton to={`/allocations/new?appropriationId=${id}`} icon={<ApartmentOutlined />}>
              {t('appropriation.divide')}
            </LinkButton>
          )
        }
      />
      <div className={styles.panels}>
        <FundPosition funds={{ ...figures, label: documentNo, appropriated }} />
        <Panel title={t('appropriation.document')}>
          <Pairs
            of={[
              [t('appropriation.source'), `${sourceName} ${sourceCode}`],
              [t('award.programme'), programmeName],
              [t('appropriation.year'), indexYear],
              [t('appropriation.receivedOn'), receivedOn],
              [t('appropriation.incoming'), data.allocationLineId && <Link to={`/incoming/${data.allocationLineId}`}>{documentNo}</Link>],
              [t('approval.maker'), <>{createdBy} <Moment at={recordedAt} /></>],
              ...cases.map(({ id: caseId, state: outcome, title: named }): [string, ReactNode] => [
                t('approval.one'),
                <>
                  <Link to={`/approvals/${caseId}`}>{named}</Link> <Status of="approval" state={outcome} />
                </>,
              ]),
              [t('approval.sha256'), <Hash of={sha256} />],
            ]}
          />
        </Panel>
        <LineagePanel of={id} />
        {reads && (
          <Panel title={t('ledger.entries')} note={t('home.unit')}>
            <Entries filter={{ appropriationId: id }} />
          </Panel>
        )}
        <Actors of="APPROPRIATION" id={id} />
        <DocumentTimeline of="APPROPRIATION" id={id} />
      </div>
    </>
  );
}
