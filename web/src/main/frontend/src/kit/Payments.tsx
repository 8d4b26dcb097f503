import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import { pageOf } from '../api/types';
import { Link } from './Link';
import { Money } from './Money';
import { PlainTable } from './PlainTable';
import { Status } from './Status';

/** Every payment that was instructed for a document, with its batch and the bank's last word; the latest first. */
export function Payments({ of }: { of: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['payment-instructions', 'of', of],
    queryFn: () => pageOf(api.GET('/api/v1/payment-instructions', { params: { query: { subjectId: of, size: 100 } } })),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <>
      <h3>{t('instruction.ofDocument')}</h3>
      <PlainTable
        aria-label={t('instruction.ofDocument')}
        rowKey="id"
        dataSource={data.items}
        columns={[
          { title: t('instruction.one'), render: (_, { id, endToEndId }) => <Link to={`/payment-instructions/${id}`}>{endToEndId}</Link> },
          { title: t('instruction.state'), render: (_, { state }) => <Status of="instruction" state={state} /> },
          { title: t('instruction.account'), dataIndex: 'account' },
          { title: t('instruction.amount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('instruction.batch'), render: (_, { batchId, batchNo }) => batchId && <Link to={`/payment-batches/${batchId}`}>{batchNo}</Link> },
          { title: t('instruction.bankReference'), render: (_, { id, batchId }) => <BankSaid of={id} batch={batchId} /> },
        ]}
      />
    </>
  );
}

/** The bank's words, and the file they came in. */
function BankSaid({ of, batch }: { of: string; batch: string | undefined }) {
  const { t } = useTranslation();
  const { data: events = [] } = useQuery({
    queryKey: ['payment-instructions', of, 'events'],
    queryFn: () => answer(api.GET('/api/v1/payment-instructions/{id}/events', { params: { path: { id: of } } })),
  });
  return (
    <>
      {events.map(({ id, bankReference, reasonText, resultFileId }) => {
        const said = [bankReference, reasonText].filter(Boolean).join(' ');
        return resultFileId && batch ? <Link key={id} to={`/payment-batches/${batch}/results/${resultFileId}`}>{said || t('instruction.bankFile')}</Link> : <span key={id}>{said}</span>;
      })}
    </>
  );
}
