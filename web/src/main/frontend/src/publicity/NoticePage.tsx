import { ExportOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Notice, NoticeLine, Objection } from '../api/types';
import { DocumentTimeline } from '../kit/DocumentTimeline';
import { Link } from '../kit/Link';
import { groupMoney } from '../kit/amounts';
import { Due } from '../kit/Due';
import layout from '../kit/layout.module.css';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { Sample } from '../kit/Sample';
import { SearchTable } from '../kit/SearchTable';
import { Status } from '../kit/Status';
import { loadLines, loadObjections, noticeQuery } from './queries';

/** A published notice: its days, its frozen lines, and what was objected to. */
export function NoticePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: notice, error, refetch } = useQuery(noticeQuery(id));
  if (error && !notice) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!notice) return <Skeleton active aria-label={t('app.loading')} />;
  return (
    <>
      <PageHead
        title={notice.title}
        facts={
          <>
            <Status of="notice" state={notice.state} />
            <Due on={notice.endsOn} left={notice.daysLeft} />
            <Sample of={notice} />
          </>
        }
        actions={
          <Button icon={<ExportOutlined />} href={`/public/notices/${encodeURIComponent(id)}`} target="_blank" rel="noopener">
            {t('notice.publicPage')}
          </Button>
        }
      />
      <div className={layout.panels}>
        <Facts notice={notice} />
        <Objections noticeId={id} />
        <Lines noticeId={id} />
        <DocumentTimeline of="NOTICE" id={id} />
      </div>
    </>
  );
}

function Facts({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  return (
    <div className={layout.two}>
      <Panel title={t('notice.content')}>
        <Pairs
          of={[
            [t('notice.programme'), `${notice.programmeName} ${notice.programmeCode}`],
            [t('notice.lineCount'), notice.lineCount],
            [t('notice.amount'), t('award.yuan', { amount: groupMoney(notice.amount) })],
            [t('notice.sha256'), <Hash of={notice.sha256} />],
          ]}
        />
      </Panel>
      <Panel title={t('notice.time')}>
        <Pairs
          of={[
            [t('notice.publishedOn'), notice.publishedOn],
            [t('notice.endsOn'), notice.endsOn],
            [t('notice.days'), notice.noticeDaysWorking],
            [t('notice.publishedBy'), <>{notice.publishedBy} <Moment at={notice.recordedAt} /></>],
            [t('notice.closedAt'), notice.closedAt && <Moment at={notice.closedAt} />],
          ]}
        />
      </Panel>
    </div>
  );
}

function Objections({ noticeId }: { noticeId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({ queryKey: ['objections', 'of', noticeId], queryFn: () => loadObjections({ noticeId, page: 0, size: 500 }) });
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  return (
    <Panel title={t('menu.objections')} note={data && t('table.hits', { count: data.total })}>
      <PlainTable<Objection>
        aria-label={t('menu.objections')}
        rowKey="id"
        loading={!data}
        dataSource={data?.items ?? []}
        empty={<Nothing title={t('objection.noneTitle')} hint={t('objection.noneHint')} />}
        columns={[
          { title: t('objection.receiptNo'), render: (_, { id, receiptNo }) => <Link to={`/objections/${id}`}>{receiptNo}</Link> },
          { title: t('notice.lineNo'), dataIndex: 'lineNo', align: 'right' },
          { title: t('objection.payee'), dataIndex: 'payeeName' },
          { title: t('objection.state'), render: (_, { state }) => <Status of="objection" state={state} /> },
          { title: t('objection.filedOn'), dataIndex: 'filedOn' },
          { title: t('objection.text'), render: (_, { text }) => <div className={layout.wrap}>{text}</div> },
        ]}
      />
    </Panel>
  );
}

function Lines({ noticeId }: { noticeId: string }) {
  const { t } = useTranslation();
  return (
    <SearchTable<NoticeLine>
      name="noticeLines"
      filter={{ noticeId }}
      label={t('notice.lines')}
      rowKey="lineNo"
      load={(request) => loadLines(noticeId, request)}
      empty={<Nothing title={t('notice.emptyTitle')} />}
      actions={<strong>{t('notice.lines')}</strong>}
      columns={[
        { title: t('notice.lineNo'), dataIndex: 'lineNo' },
        {
          title: t('objection.payee'),
          dataIndex: 'payeeName',
          render: (_, { subjectType, subjectId, payeeName }) => (subjectType === 'AWARD' ? <Link to={`/awards/${subjectId}`}>{payeeName}</Link> : payeeName),
        },
        { title: t('notice.text'), dataIndex: 'text', render: (_, { text }) => <div className={layout.long}>{text}</div> },
        { title: t('notice.yuan'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
        { title: t('notice.openObjections'), dataIndex: 'openObjections', align: 'right' },
        { title: t('notice.sha256'), render: (_, { subjectSha256 }) => <Hash of={subjectSha256} short /> },
      ]}
    />
  );
}
