import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMay } from '../api/queries';
import { Download } from '../kit/Download';
import { Due } from '../kit/Due';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import { MarkDone, TakeBack } from './DeadlineForms';
import { deadlineQuery, marksQuery, roleOf, type Deadline } from './queries';

/** A day of the work plan: what is due, whose it is, and what was said of it. */
export function DeadlinePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(deadlineQuery(id));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  return (
    <>
      <PageHead title={data.title} facts={<Status of="planDeadline" state={data.status} />} actions={<Actions of={data} />} />
      <Panel title={t('plan.facts')}>
        <Pairs
          of={[
            [t('plan.region'), `${data.regionName} ${data.regionCode}`],
            [t('plan.year'), data.year],
            [t('plan.kind'), t(`plan.kind_${data.kind}`)],
            [t('plan.role'), t(`role.${roleOf(data.role)}`)],
            [t('plan.beginsOn'), data.beginsOn],
            [t('plan.dueOn'), <Due on={data.dueOn} left={data.daysLeft} calendar />],
            [t('plan.doneOn'), data.doneOn && (data.doneLate ? t('plan.late', { day: data.doneOn }) : data.doneOn)],
            [t('plan.document'), data.document],
            [t('plan.note'), data.note],
            [t('plan.setBy'), data.setBy],
            [t('plan.recordedAt'), <Moment at={data.recordedAt} />],
          ]}
        />
      </Panel>
      <Marks of={data} />
    </>
  );
}

function Actions({ of }: { of: Deadline }) {
  const mine = useMay(roleOf(of.role));
  const admin = useMay('policy-admin');
  return (
    <>
      {mine && of.status === 'OPEN' && <MarkDone deadline={of} />}
      {mine && of.status === 'DONE' && <TakeBack deadline={of} act="UNDONE" />}
      {admin && of.status === 'OPEN' && <TakeBack deadline={of} act="WITHDRAWN" />}
    </>
  );
}

function Marks({ of: { id, regionCode } }: { of: Deadline }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(marksQuery(id));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  return (
    <Panel title={t('plan.marks')}>
      <PlainTable
        aria-label={t('plan.marks')}
        rowKey="seqNo"
        loading={!data}
        dataSource={data ?? []}
        empty={<Nothing title={t('plan.noMarks')} />}
        columns={[
          { title: t('plan.act'), render: (_, { act }) => t(`plan.act_${act}`) },
          { title: t('plan.doneOn'), dataIndex: 'doneOn' },
          { title: t('plan.doneNote'), dataIndex: 'note' },
          {
            title: t('plan.evidence'),
            render: (_, { attachmentSha256 }) =>
              attachmentSha256 && (
                <Download path={`/api/v1/attachments/${regionCode}/${attachmentSha256}/content`}>
                  <Hash of={attachmentSha256} short />
                </Download>
              ),
          },
          { title: t('plan.markedBy'), dataIndex: 'markedBy' },
          { title: t('plan.recordedAt'), render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
        ]}
      />
    </Panel>
  );
}
