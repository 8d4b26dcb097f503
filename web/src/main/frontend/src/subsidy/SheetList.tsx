import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { loadAppropriations } from '../fund/queries';
import { groupMoney } from '../kit/amounts';
import { CommandDialog } from '../kit/CommandDialog';
import { ChoiceField } from '../kit/fields';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { useProgramme } from '../programme/queries';
import { HeldList } from './HeldList';
import { kinds, loadSheets, makeSheet, type Sheet, type SheetFilter, type SheetMade, type SheetTerms } from './queries';

/** Subsidies computed together, and how far they are paid. */
export function SheetList() {
  const { t } = useTranslation();
  const filter = useFilter('kind', 'state', 'words') as SheetFilter;
  const finance = useMay('finance-clerk');
  const [made, setMade] = useState<SheetMade>();
  return (
    <>
      <PageHead title={t('menu.subsidySheets')} actions={finance && <Make onMade={setMade} />} />
      {made && made.heldCount > 0 && <HeldList count={made.heldCount} held={made.held} />}
      <FilterBar
        fields={[
          { name: 'kind', label: t('subsidy.kind'), options: kinds.map((value) => ({ value, label: t(`subsidy.kind_${value}`) })) },
          { name: 'state', label: t('subsidy.state'), options: useStates('subsidySheet') },
          { name: 'words', label: t('subsidy.sheetNo') },
        ]}
      />
      <SearchTable<Sheet>
        name="subsidy-sheets"
        filter={filter}
        label={t('menu.subsidySheets')}
        rowKey="id"
        load={(request) => loadSheets({ ...filter, ...request })}
        exportPath="/api/v1/subsidy-sheets/export"
        empty={<Nothing title={t('subsidy.noSheetTitle')} hint={t('subsidy.noSheetHint')} />}
        columns={[
          { title: t('subsidy.sheetNo'), dataIndex: 'sheetNo', render: (_, { id, sheetNo }) => <Link to={`/subsidy-sheets/${id}`}>{sheetNo}</Link> },
          { title: t('subsidy.kind'), dataIndex: 'kind', render: (_, { kind }) => t(`subsidy.kind_${kind}`) },
          { title: t('subsidy.state'), dataIndex: 'state', render: (_, { state }) => <Status of="subsidySheet" state={state} /> },
          { title: t('subsidy.lines'), dataIndex: 'lines', align: 'right' },
          { title: t('subsidy.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('subsidy.paid'), dataIndex: 'paidAmount', align: 'right', render: (_, { paidAmount }) => <Money amount={paidAmount} /> },
          { title: t('subsidy.use'), dataIndex: 'useCode' },
          { title: t('subsidy.appropriation'), dataIndex: 'appropriationNo' },
          { title: t('subsidy.programme'), dataIndex: 'programmeName' },
          { title: t('subsidy.region'), dataIndex: 'regionName' },
        ]}
      />
    </>
  );
}

/** Takes every open claim of a kind; what cannot be granted stays open, and why is told. */
function Make({ onMade }: { onMade: (made: SheetMade) => void }) {
  const { t } = useTranslation();
  const { all = [] } = useProgramme();
  const query = { state: 'ISSUED', page: 0, size: 500 };
  const { data } = useQuery({ queryKey: ['appropriations', 'to-subsidise', query], queryFn: () => loadAppropriations(query) });
  const sources = data?.items ?? [];
  return (
    <CommandDialog<SheetTerms, SheetMade> button={t('subsidy.make')} primary name="subsidy.make" facts={[]} send={makeSheet} done={t('subsidy.made')} onDone={onMade}>
      <p>{t('subsidy.makeHint')}</p>
      <ChoiceField name="kind" label={t('subsidy.kind')} options={kinds.map((value) => ({ value, label: t(`subsidy.kind_${value}`) }))} required />
      <ChoiceField name="programmeId" label={t('subsidy.programme')} options={all.map(({ id, name, code }) => ({ value: id, label: `${name} ${code}` }))} required />
      <ChoiceField
        name="appropriationId"
        label={t('subsidy.appropriation')}
        options={sources.map(({ id, documentNo, available }) => ({ value: id, label: `${documentNo}（${t('funds.available')} ${groupMoney(available)}）` }))}
        required
      />
    </CommandDialog>
  );
}
