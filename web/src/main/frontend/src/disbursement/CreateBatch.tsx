import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMay } from '../api/queries';
import type { Batch, Instruction, Page } from '../api/types';
import { countyAccountsQuery } from '../fund/queries';
import { ChosenLines, useChosen } from '../kit/chosen';
import { CommandDialog } from '../kit/CommandDialog';
import { ChoiceField } from '../kit/fields';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { InWords } from '../kit/Words';
import { createBatch, loadInstructions } from './queries';

/** What is ready to be paid, to be put into a batch: those that are ticked, or all. */
export function CreateBatch() {
  const { t } = useTranslation();
  const words = useFilter('words');
  const filter = { ...words, state: 'READY' };
  const chosen = useChosen<Instruction>(({ id }) => id);
  return (
    <>
      <PageHead title={t('batch.create')} facts={t('batch.createHint')} />
      <FilterBar fields={[{ name: 'words', label: t('instruction.words') }]} />
      <SearchTable<Instruction>
        name="ready"
        filter={filter}
        label={t('batch.ready')}
        rowKey="id"
        load={(request) => loadInstructions({ ...filter, ...request })}
        exportPath="/api/v1/payment-instructions/export"
        empty={<Nothing title={t('batch.noneReadyTitle')} hint={t('batch.noneReadyHint')} />}
        choice={{ chosen: chosen.keys, nameOf: ({ payeeName }) => payeeName, onChange: (_, rows) => chosen.keep(rows) }}
        actions={(page) => (
          <>
            <Create rows={chosen.rows} />
            {!words.words && <CreateOfAll page={page} />}
          </>
        )}
        columns={[
          { title: t('instruction.payee'), dataIndex: 'payeeName' },
          { title: t('instruction.account'), dataIndex: 'account', unsorted: true },
          { title: t('instruction.bankCode'), dataIndex: 'bankCode' },
          { title: t('instruction.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('instruction.remittance'), dataIndex: 'remittance' },
          { title: t('instruction.use'), dataIndex: 'useCode' },
          { title: t('instruction.createdBy'), dataIndex: 'createdBy' },
          { title: t('instruction.createdAt'), dataIndex: 'recordedAt', render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
        ]}
      />
    </>
  );
}

function useCreate() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cashier = useMay('cashier');
  const { data } = useQuery({ ...countyAccountsQuery, enabled: cashier });
  const options = (data?.items ?? []).map(({ id, name, account }) => ({ value: id, label: `${name} ${account}` }));
  const field = <ChoiceField name="countyAccountId" label={t('batch.account')} options={options} required />;
  return { t, cashier, field, open: ({ id }: Batch) => void navigate(`/payment-batches/${id}`) };
}

function Create({ rows }: { rows: Instruction[] }) {
  const { t, cashier, field, open } = useCreate();
  const ids = rows.map(({ id }) => id);
  const lines = rows.map(({ id, payeeName, account, amount }) => ({ key: id, label: payeeName, note: account, amount }));
  if (!cashier) return null;
  return (
    <CommandDialog<{ countyAccountId: string }, Batch>
      key={ids.join()}
      button={t('batch.createOf', { count: rows.length })}
      primary
      name={`batch.create.${ids.join()}`}
      disabled={rows.length === 0}
      width={760}
      send={(key, { countyAccountId }) => createBatch(key, { countyAccountId, instructionIds: ids })}
      done={t('batch.created')}
      onDone={open}
    >
      <ChosenLines lines={lines} load={loadInstructions} />
      {field}
    </CommandDialog>
  );
}

/** Without a list the server takes all that are ready in the account's region. */
function CreateOfAll({ page }: { page: Page<Instruction> | undefined }) {
  const { t, cashier, field, open } = useCreate();
  const amount = page?.totals['amount'];
  if (!cashier || !page?.total || !amount) return null;
  return (
    <CommandDialog<{ countyAccountId: string }, Batch>
      key={`${page.total}/${amount}`}
      button={t('batch.createOfAll', { count: page.total })}
      name="batch.create.all"
      facts={[
        [t('batch.count'), page.total],
        [t('batch.amount'), <Money amount={amount} reachable />],
        [t('approval.inWords'), <InWords amount={amount} />],
        [t('batch.note'), t('batch.allOfRegion')],
      ]}
      send={createBatch}
      done={t('batch.created')}
      onDone={open}
    >
      {field}
    </CommandDialog>
  );
}
