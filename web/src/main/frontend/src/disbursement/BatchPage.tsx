import { UploadOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMay } from '../api/queries';
import type { Batch, Instruction } from '../api/types';
import { Course } from '../approval/Course';
import { caseQuery, casesOfQuery } from '../approval/queries';
import { Actors } from '../kit/Actors';
import { DocumentTimeline } from '../kit/DocumentTimeline';
import { Download } from '../kit/Download';
import { Link } from '../kit/Link';
import { LinkButton } from '../kit/LinkButton';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { SearchTable } from '../kit/SearchTable';
import { Status } from '../kit/Status';
import { Dispatch } from './Dispatch';
import styles from './disbursement.module.css';
import { Progress } from './Progress';
import { batchQuery, loadInstructions } from './queries';
import { ResultFiles } from './ResultFiles';

/** One batch: its control totals, its approval, how far the bank is, and its payments. */
export function BatchPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const client = useQueryClient();
  const cashier = useMay('cashier');
  const { data: batch, error, refetch } = useQuery(batchQuery(id));
  const version = batch?.version;
  // The batch is asked for while the bank has it; what it consists of is asked for when it has moved.
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['batch-instructions'] });
    void client.invalidateQueries({ queryKey: ['payment-batches', id, 'results'] });
  }, [client, id, version]);
  if (error && !batch) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!batch) return <Skeleton active aria-label={t('app.loading')} />;
  const sent = batch.state === 'SENT' || batch.state === 'COMPLETED';
  const filter = { batchId: id };
  return (
    <>
      <PageHead
        title={batch.batchNo}
        facts={
          <>
            <Status of="batch" state={batch.state} />
            <span>{t('batch.payments', { count: batch.totalCount })}</span>
            <Money amount={batch.totalAmount} large />
          </>
        }
        actions={
          <span className={styles.buttons}>
            {cashier && batch.state === 'APPROVED' && <Dispatch batch={batch} />}
            {cashier && sent && <Download path={`/api/v1/payment-batches/${id}/file`}>{t('batch.bankFile')}</Download>}
            {cashier && sent && (
              <LinkButton to={`/payment-batches/${id}/upload`} icon={<UploadOutlined />} primary={batch.state === 'SENT'}>
                {t('batch.upload')}
              </LinkButton>
            )}
          </span>
        }
      />
      <div className={styles.panels}>
        <div className={styles.sides}>
          <div className={styles.panels}>
            {sent && <Progress batch={batch} />}
            <Panel title={t('batch.control')}>
              <Control batch={batch} />
            </Panel>
          </div>
          <Approval batchId={id} />
        </div>
        {sent && <ResultFiles batchId={id} />}
        <Panel title={t('batch.lines')} note={t('home.unit')}>
          <SearchTable<Instruction>
            name="batch-instructions"
            label={t('batch.lines')}
            rowKey="id"
            filter={filter}
            load={(request) => loadInstructions({ ...filter, ...request })}
            exportPath="/api/v1/payment-instructions/export"
            empty={t('batch.noLines')}
            columns={[
              { title: t('instruction.payee'), dataIndex: 'payeeName', render: (_, { id: line, payeeName }) => <Link to={`/payment-instructions/${line}`}>{payeeName}</Link> },
              { title: t('instruction.account'), dataIndex: 'account', unsorted: true },
              { title: t('instruction.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
              { title: t('instruction.state'), dataIndex: 'state', render: (_, { state }) => <Status of="instruction" state={state} /> },
              { title: t('instruction.bankReference'), dataIndex: 'bankReference' },
              { title: t('instruction.bookedOn'), dataIndex: 'bookedOn' },
              { title: t('instruction.reason'), dataIndex: 'reasonText' },
              { title: t('instruction.endToEndId'), dataIndex: 'endToEndId' },
            ]}
          />
        </Panel>
        <Actors of="PAYMENT_BATCH" id={id} />
        <DocumentTimeline of="PAYMENT_BATCH" id={id} />
      </div>
    </>
  );
}

function Control({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  return (
    <Pairs
      of={[
        [t('batch.account'), batch.countyAccountName],
        [t('batch.count'), batch.totalCount],
        [t('batch.amount'), <Money amount={batch.totalAmount} reachable />],
        [t('batch.createdBy'), <>{batch.createdBy} <Moment at={batch.recordedAt} /></>],
        [t('batch.sentBy'), batch.sentAt && <>{batch.sentBy} <Moment at={batch.sentAt} /></>],
        [t('batch.executeOn'), batch.executeOn],
        [t('batch.sha256'), <Hash of={batch.sha256} />],
        [t('batch.fileSha256'), batch.fileSha256 && <Hash of={batch.fileSha256} />],
      ]}
    />
  );
}

function Approval({ batchId }: { batchId: string }) {
  const { t } = useTranslation();
  const cases = useQuery(casesOfQuery(batchId));
  const id = cases.data?.items[0]?.id ?? '';
  const { data } = useQuery({ ...caseQuery(id), enabled: id !== '' });
  if (cases.data?.total === 0) return null;
  return (
    <Panel title={t('approval.course')} extra={id && <Link to={`/approvals/${id}`}>{t('approval.one')}</Link>}>
      {data ? <Course detail={data} /> : <Skeleton active title={false} />}
    </Panel>
  );
}
