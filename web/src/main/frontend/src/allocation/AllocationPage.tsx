import { ExportOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { AllocationDetail } from '../api/types';
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
import { Basis, Lines } from './Lines';
import { allocationQuery, replayQuery } from './queries';
import { TakeBack } from './TakeBack';

/** One plan: what it divides, by what, who gets what, and who signed. */
export function AllocationPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(allocationQuery(id));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  const { allocation, factors, texts } = data;
  return (
    <>
      <PageHead
        title={allocation.documentNo}
        facts={
          <>
            <Status of="allocation" state={allocation.state} />
            <span>{allocation.title}</span>
            <Money amount={allocation.amount} large />
            <Sample of={allocation} />
          </>
        }
        actions={
          allocation.issuedOn && (
            <>
              <TakeBack of={allocation} />
              <Button icon={<ExportOutlined />} href={`/public/allocations/${encodeURIComponent(id)}`} target="_blank" rel="noopener">
                {t('allocation.publicPage')}
              </Button>
            </>
          )
        }
      />
      <div className={layout.panels}>
        <Panel title={t('allocation.lines')} note={t('home.unit')}>
          <Lines of={data} />
        </Panel>
        <div className={layout.two}>
          <Facts of={data} />
          {factors && (
            <Panel title={t('allocation.basis')}>
              <Basis of={factors} />
            </Panel>
          )}
        </div>
        {texts.length > 0 && (
          <Panel title={t('allocation.texts')}>
            <ol>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ol>
          </Panel>
        )}
        <Actors of="ALLOCATION" id={id} />
        <DocumentTimeline of="ALLOCATION" id={id} />
      </div>
    </>
  );
}

function Facts({ of: { allocation } }: { of: AllocationDetail }) {
  const { t } = useTranslation();
  const cases = useQuery(casesOfQuery(allocation.id)).data?.items ?? [];
  return (
    <Panel title={t('allocation.one')}>
      <Pairs
        of={[
          [t('allocation.from'), `${allocation.regionName ?? ''} ${allocation.regionCode}`],
          [t('allocation.source'), <Link to={`/appropriations/${allocation.appropriationId}`}>{allocation.sourceDocumentNo}</Link>],
          [t('fundSource.kind'), t(`fundSource.kind_${allocation.sourceKind}`)],
          [t('award.programme'), allocation.programmeName],
          [t('allocation.method'), t(`allocation.method_${allocation.method}`)],
          [t('allocation.registered'), <Money amount={allocation.registered} />],
          [t('allocation.issuedOn'), allocation.issuedOn],
          ...(allocation.takenBackOn
            ? [[t('allocation.takenBackOn'), `${allocation.takenBackOn} ${allocation.takenBackBy}：${allocation.takenBackWhy}`] as [string, ReactNode]]
            : []),
          [t('approval.maker'), <>{allocation.createdBy} <Moment at={allocation.recordedAt} /></>],
          ...cases.map(({ id, state, title }): [string, ReactNode] => [
            t('approval.one'),
            <>
              <Link to={`/approvals/${id}`}>{title}</Link> <Status of="approval" state={state} />
            </>,
          ]),
          [t('approval.sha256'), <><Hash of={allocation.sha256} /> <Again id={allocation.id} /></>],
        ]}
      />
    </Panel>
  );
}

/** Divides again on the server, from what was frozen, and says whether the hash is the same. */
function Again({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, isFetching, refetch } = useQuery(replayQuery(id));
  return (
    <>
      <Button size="small" loading={isFetching} onClick={() => void refetch()}>
        {t('allocation.again')}
      </Button>{' '}
      <span role="status">{data && t(`allocation.again_${data.equal}`)}</span>
      {error && <Problem error={error} />}
    </>
  );
}
