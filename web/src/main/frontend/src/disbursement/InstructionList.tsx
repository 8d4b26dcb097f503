import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Instruction } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { LinkButton } from '../kit/LinkButton';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import styles from './disbursement.module.css';
import { loadInstructions } from './queries';

/** Payment instructions; those that came back or are in doubt say what is to be done. */
export function InstructionList() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const states = useStates('instruction');
  const filter = useFilter('state', 'batchId', 'subjectId', 'words');
  const page = (id: string) => ({ pathname: `/payment-instructions/${id}`, search });
  const wayOn = ({ id, state, reissuedAs }: Instruction) => {
    if (reissuedAs) return <Link to={page(reissuedAs)}>{t('instruction.reissuedAs')}</Link>;
    if (state === 'RETURNED') return <Link to={page(id)}>{t('instruction.toReissue')}</Link>;
    return state === 'IN_DOUBT' && <Link to={page(id)}>{t('instruction.toResolve')}</Link>;
  };
  return (
    <>
      <PageHead
        title={t('menu.instructions')}
        actions={
          <span className={styles.buttons}>
            <LinkButton to="/payment-instructions?status=RETURNED">{t('instruction.returned')}</LinkButton>
            <LinkButton to="/payment-instructions?status=IN_DOUBT">{t('instruction.doubtful')}</LinkButton>
          </span>
        }
      />
      <FilterBar
        fields={[
          { name: 'state', label: t('instruction.state'), options: states },
          { name: 'words', label: t('instruction.words') },
        ]}
      />
      <SearchTable<Instruction>
        name="payment-instructions"
        filter={filter}
        label={t('menu.instructions')}
        rowKey="id"
        load={(request) => loadInstructions({ ...filter, ...request })}
        exportPath="/api/v1/payment-instructions/export"
        empty={<Nothing title={t('instruction.emptyTitle')} hint={t('instruction.emptyHint')} />}
        columns={[
          { title: t('instruction.payee'), dataIndex: 'payeeName', render: (_, { id, payeeName }) => <Link to={page(id)}>{payeeName}</Link> },
          { title: t('instruction.account'), dataIndex: 'account', unsorted: true },
          { title: t('instruction.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('instruction.state'), dataIndex: 'state', render: (_, { state }) => <Status of="instruction" state={state} /> },
          { title: t('instruction.wayOn'), render: (_, row) => wayOn(row) },
          { title: t('instruction.batch'), dataIndex: 'batchNo', render: (_, { batchId, batchNo }) => batchId && <Link to={{ pathname: `/payment-batches/${batchId}`, search }}>{batchNo}</Link> },
          { title: t('instruction.bankReference'), dataIndex: 'bankReference' },
          { title: t('instruction.bookedOn'), dataIndex: 'bookedOn' },
          { title: t('instruction.reason'), dataIndex: 'reasonText', render: (_, { reasonCode, reasonText }) => [reasonCode, reasonText].filter(Boolean).join(' ') },
          { title: t('instruction.remittance'), dataIndex: 'remittance' },
          { title: t('instruction.endToEndId'), dataIndex: 'endToEndId' },
        ]}
      />
    </>
  );
}
