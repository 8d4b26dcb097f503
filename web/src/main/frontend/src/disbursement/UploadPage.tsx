import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Skeleton } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { newKey } from '../api/intention';
import { useCommand } from '../api/queries';
import { LinkButton } from '../kit/LinkButton';
import { PageHead } from '../kit/PageHead';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import styles from './disbursement.module.css';
import { batchQuery, sendResult } from './queries';
import { Report } from './Report';

/** Takes in a result file of the bank: first what it would do, then, when somebody has looked at it, the booking. */
export function UploadPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { data: batch, error: missing, refetch } = useQuery(batchQuery(id));
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const preview = useMutation({ mutationFn: (chosen: File) => sendResult(id, chosen, true, newKey()) });
  const report = preview.data;
  // The hash stands for the file: JSON, from which the key is made, has no word for its bytes.
  const book = useCommand(async (key, chosen: { file: File; sha256: string }) => sendResult(id, chosen.file, false, key));
  if (missing && !batch) return <Problem error={missing} onRetry={() => void refetch()} />;
  if (!batch) return <Skeleton active aria-label={t('app.loading')} />;
  const look = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    book.reset();
    preview.mutate(chosen);
  };
  const booked = () => {
    void message.success(t('result.bookedDone'));
    void navigate(`/payment-batches/${id}`);
  };
  return (
    <>
      <PageHead title={t('result.uploadTitle', { batchNo: batch.batchNo })} facts={t('result.uploadHint')} />
      <div className={styles.panels}>
        <Panel title={t('result.file')} note={t('result.kinds')}>
          <div className={styles.choose}>
            <input
              ref={input}
              type="file"
              accept=".xml,.csv,.txt,application/xml,text/csv"
              aria-label={t('result.file')}
              onChange={({ target }) => {
                look(target.files?.[0]);
                target.value = '';
              }}
            />
            <Button icon={<UploadOutlined />} loading={preview.isPending} onClick={() => input.current?.click()}>
              {t(file ? 'result.chooseOther' : 'result.choose')}
            </Button>
            {file && <span>{t('result.chosen', { name: file.name, size: Math.ceil(file.size / 1024) })}</span>}
          </div>
        </Panel>
        {preview.error && <Problem error={preview.error} within />}
        {report && !preview.isPending && (
          <>
            <Report report={report} />
            {book.error && <Problem error={book.error} within />}
            <div className={styles.buttons}>
              <Button type="primary" loading={book.isPending} disabled={report.replayed || !file} onClick={() => file && book.run({ file, sha256: report.sha256 }, booked)}>
                {t('result.book', { count: report.lineCount - report.notBooked })}
              </Button>
              <LinkButton to={`/payment-batches/${id}`}>{t('form.cancel')}</LinkButton>
            </div>
          </>
        )}
      </div>
    </>
  );
}
