import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { loadResultLines, resultFilesQuery, type ResultLine } from './queries';

/** One result file: what became of each of its lines. */
export function ResultFilePage() {
  const { t } = useTranslation();
  const { id = '', fileId = '' } = useParams();
  const outcomes = useStates('line');
  const filter = useFilter('outcome');
  const file = useQuery(resultFilesQuery(id)).data?.items.find((each) => each.id === fileId);
  return (
    <>
      <PageHead title={file?.name ?? t('result.one')} facts={file && t('result.counts', { lines: file.lineCount, booked: file.bookedCount })} />
      <FilterBar fields={[{ name: 'outcome', label: t('result.outcome'), options: outcomes }]} />
      <SearchTable<ResultLine>
        name="result-lines"
        filter={{ ...filter, fileId }}
        label={t('result.lines')}
        rowKey="lineNo"
        exportPath={`/api/v1/payment-batches/${id}/results/${fileId}/lines/export`}
        load={(request) => loadResultLines(id, fileId, { ...filter, ...request })}
        empty={<Nothing title={t('result.noLines')} />}
        columns={[
          { title: t('result.lineNo'), dataIndex: 'lineNo', align: 'right' },
          { title: t('instruction.endToEndId'), dataIndex: 'endToEndId' },
          { title: t('result.outcome'), dataIndex: 'outcome', render: (_, { outcome }) => <Status of="line" state={outcome} /> },
          { title: t('result.status'), dataIndex: 'status', render: (_, { status }) => t(`result.status_${status}`, { defaultValue: status }) },
          { title: t('instruction.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('instruction.bankReference'), dataIndex: 'bankReference' },
          { title: t('instruction.reason'), dataIndex: 'reason' },
        ]}
      />
    </>
  );
}
