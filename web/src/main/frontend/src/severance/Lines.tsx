import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { LineProof } from './LineProof';
import { kinds, loadLines, type SheetLine } from './queries';

/** What each worker is owed, masked, with the sums of the server; a line opens to its explanation. */
export function Lines({ id }: { id: string }) {
  const { t } = useTranslation();
  const filter = useFilter('kind', 'state', 'words') as { kind?: string; state?: string; words?: string };
  const [params, setParams] = useSearchParams();
  const open = params.get('line');
  const show = (line: string | undefined) =>
    setParams((now) => {
      if (line) now.set('line', line);
      else now.delete('line');
      return now;
    });
  return (
    <>
      <FilterBar
        fields={[
          { name: 'kind', label: t('severance.kind'), options: kinds.map((each) => ({ value: each, label: t(`severance.kind_${each}`) })) },
          { name: 'state', label: t('severance.lineState'), options: useStates('severanceLine') },
          { name: 'words', label: t('severance.worker') },
        ]}
      />
      <SearchTable<SheetLine>
        name="severance-lines"
        filter={{ sheet: id, ...filter }}
        label={t('severance.lines')}
        rowKey="id"
        load={(request) => loadLines(id, { ...filter, ...request })}
        exportPath={`/api/v1/severance-sheets/${encodeURIComponent(id)}/lines/export`}
        empty={t('severance.noLines')}
        columns={[
          {
            title: t('severance.worker'),
            dataIndex: 'workerName',
            render: (_, line) => (
              <Button type="link" size="small" onClick={() => show(line.id)}>
                {line.workerName}
              </Button>
            ),
          },
          { title: t('severance.citizenId'), dataIndex: 'citizenIdMasked', unsorted: true },
          { title: t('severance.kind'), dataIndex: 'kind', render: (_, { kind }) => t(`severance.kind_${kind}`) },
          { title: t('severance.use'), dataIndex: 'useCode' },
          { title: t('severance.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('severance.tax'), dataIndex: 'tax', align: 'right', render: (_, { tax }) => <Money amount={tax} /> },
          { title: t('severance.net'), dataIndex: 'net', align: 'right', render: (_, { net }) => <Money amount={net} /> },
          {
            title: t('severance.lineState'),
            dataIndex: 'state',
            render: (_, { state, paymentInstructionId }) =>
              paymentInstructionId ? (
                <Link to={`/payment-instructions/${paymentInstructionId}`}>
                  <Status of="severanceLine" state={state} />
                </Link>
              ) : (
                <Status of="severanceLine" state={state} />
              ),
          },
          { title: t('severance.account'), dataIndex: 'accountMasked', unsorted: true },
        ]}
      />
      <Drawer open={open !== null} onClose={() => show(undefined)} size="large" title={t('severance.line')} destroyOnHidden>
        {open && <LineProof sheet={id} line={open} />}
      </Drawer>
    </>
  );
}
