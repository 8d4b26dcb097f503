import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import layout from '../kit/layout.module.css';
import { Download } from '../kit/Download';
import { Due } from '../kit/Due';
import { Hash, Moment } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import type { Worker } from '../worker/queries';
import { FollowUp, Insure, PlaceWorker, Reverse } from './Forms';
import { MonthTable, Picture } from './Picture';
import { lifeLineQuery, type LifeLine, type PlacementRecord } from './queries';
import styles from './placement.module.css';

/** A worker's life from the closure on: where, insured by what, with which money, and what is wrong with which month. */
export function LifeLinePanel({ worker }: { worker: Worker }) {
  const { t } = useTranslation();
  const clerk = useMay('hr-clerk');
  const client = useQueryClient();
  const [asTable, setAsTable] = useState(false);
  const { data: line, error, refetch } = useQuery(lifeLineQuery(worker.id));
  if (error && !line) return <Problem error={error} onRetry={() => void refetch()} within />;
  if (!line) return <Skeleton active aria-label={t('app.loading')} />;
  const again = () => void client.invalidateQueries({ queryKey: ['workers', worker.id] });
  const view = (
    <Segmented
      size="small"
      aria-label={t('chart.view', { title: t('placement.lifeLine') })}
      value={asTable ? 'table' : 'picture'}
      options={[
        { value: 'picture', label: t('placement.picture') },
        { value: 'table', label: t('chart.table') },
      ]}
      onChange={(value) => setAsTable(value === 'table')}
    />
  );
  return (
    <>
      <Panel title={t('placement.lifeLine')} note={<Note of={line} />} extra={line.months.length > 0 && view}>
        {clerk && (
          <div className={styles.actions}>
            <PlaceWorker key={line.seqNo} worker={worker} line={line} onDone={again} />
            {line.followUpOn && <FollowUp worker={worker} onDone={again} />}
            <Insure workerIds={[worker.id]} onDone={again} />
          </div>
        )}
        {line.months.length === 0 ? (
          <Nothing title={t('placement.noLifeTitle')} hint={t('placement.noLifeHint')} />
        ) : asTable ? (
          <MonthTable months={line.months} />
        ) : (
          <Picture months={line.months} />
        )}
      </Panel>
      {line.records.length > 0 && (
        <div className={layout.two}>
          <Records of={line} region={worker.regionCode} clerk={clerk} again={again} />
          <FollowUps of={line} />
        </div>
      )}
    </>
  );
}

function Note({ of: { status, reopened, followUpOn, redMonths } }: { of: LifeLine }) {
  const { t } = useTranslation();
  return (
    <span className={styles.note}>
      <Status of="placement" state={status} />
      {reopened && <span>{t('placement.lapsed')}</span>}
      {redMonths > 0 && <strong>{t('placement.redMonths', { count: redMonths })}</strong>}
      {followUpOn && (
        <span>
          {t('placement.followUpOn')} <Due on={followUpOn} />
        </span>
      )}
    </span>
  );
}

type RecordsProps = { of: LifeLine; region: string; clerk: boolean; again: () => void };

/** Every record, those taken back too. */
function Records({ of: { records, recordId }, region, clerk, again }: RecordsProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t('placement.records')}>
      <PlainTable<PlacementRecord>
        aria-label={t('placement.records')}
        rowKey="id"
        dataSource={records}
        columns={[
          { title: t('placement.cause'), render: (_, { cause, reversed }) => (reversed ? t('placement.takenBack') : t(`placement.cause_${cause}`)) },
          { title: t('placement.status'), render: (_, { status }) => <Status of="placement" state={status} /> },
          { title: t('placement.startedOn'), dataIndex: 'startedOn' },
          { title: t('placement.employer'), render: (_, { employer, post }) => [employer, post].filter(Boolean).join(' · ') },
          { title: t('placement.ground'), render: (_, { contractEndGround, contractEndedOn }) => contractEndGround && `${t(`placement.ground_${contractEndGround}`)} ${contractEndedOn}` },
          { title: t('placement.registeredOn'), dataIndex: 'registeredOn' },
          { title: t('placement.agreementNo'), dataIndex: 'agreementNo' },
          {
            title: t('placement.file'),
            render: (_, { attachmentSha256, attachmentName }) =>
              attachmentSha256 && <Download path={`/api/v1/attachments/${region}/${attachmentSha256}/content`}>{attachmentName ?? <Hash of={attachmentSha256} short />}</Download>,
          },
          { title: t('placement.note'), dataIndex: 'reason' },
          { title: t('worker.recordedBy'), render: (_, { createdBy, recordedAt }) => <>{createdBy} <Moment at={recordedAt} /></> },
          { title: t('placement.action'), render: (_, { id, status }) => clerk && id === recordId && <Reverse recordId={id} status={status} onDone={again} /> },
        ]}
      />
    </Panel>
  );
}

function FollowUps({ of: { followUps } }: { of: LifeLine }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('placement.followUps')}>
      <PlainTable<LifeLine['followUps'][number]>
        aria-label={t('placement.followUps')}
        rowKey="id"
        dataSource={followUps}
        empty={<Nothing title={t('placement.noFollowUps')} />}
        columns={[
          { title: t('placement.followedOn'), dataIndex: 'followedOn' },
          { title: t('placement.method'), render: (_, { method }) => t(`placement.method_${method}`) },
          { title: t('placement.outcome'), render: (_, { outcome }) => t(`placement.outcome_${outcome}`) },
          { title: t('placement.situation'), dataIndex: 'note' },
          { title: t('worker.recordedBy'), dataIndex: 'createdBy' },
        ]}
      />
    </Panel>
  );
}
