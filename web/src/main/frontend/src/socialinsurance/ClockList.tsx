import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { clockQuery } from '../calendar/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { Due } from '../kit/Due';
import { AreaField, DayField } from '../kit/fields';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, ToConfirm } from '../kit/Status';
import { Subject } from './Subject';
import { loadClocks, markDone, type ClockItem, type ClockMarksInput } from './queries';

const marked: ClockItem['kind'][] = ['LEAVING_PAPERS', 'UNEMPLOYMENT_LIST', 'UNEMPLOYMENT_APPLICATION'];

/** Clocks by their due day; of one kind, several workers can be ticked and marked as done. */
export function ClockList({ filter }: { filter: { [name: string]: string } }) {
  const { t } = useTranslation();
  const clerk = useMay('hr-clerk');
  const [chosen, setChosen] = useState<string[]>([]);
  const kind = marked.find((each) => each === filter.kind);
  return (
    <SearchTable<ClockItem>
      name="clocks"
      filter={filter}
      label={t('menu.clocks')}
      rowKey="id"
      exportPath="/api/v1/clocks/export"
      load={(request) => loadClocks({ ...filter, ...request })}
      empty={<Nothing title={t('clock.emptyTitle')} hint={t('clock.emptyHint')} />}
      {...(clerk && kind && { choice: { chosen, onChange: setChosen, nameOf: ({ title }: ClockItem) => title } })}
      actions={clerk && (kind ? <Mark kind={kind} ids={chosen} onDone={() => setChosen([])} /> : <span>{t('clock.chooseKind')}</span>)}
      columns={[
        { title: t('clock.title'), dataIndex: 'title', render: (_, item) => <Subject of={item} /> },
        { title: t('clock.kind'), dataIndex: 'kind', render: (_, { kind: of, step }) => [t(`clock.kind_${of}`), step].filter(Boolean).join(' · ') },
        { title: t('clock.standing'), dataIndex: 'standing', render: (_, { standing }) => <Status of="clock" state={standing} /> },
        { title: t('clock.due'), dataIndex: 'dueOn', render: (_, { dueOn, daysLeft }) => <Due on={dueOn} left={daysLeft} calendar /> },
        { title: t('clock.since'), dataIndex: 'since' },
        { title: t('clock.enterprise'), dataIndex: 'enterpriseName' },
        { title: t('clock.desk'), dataIndex: 'role', render: (_, { role, regionCode }) => `${t(`role.${role}`)} ${regionCode}` },
        { title: t('clock.article'), dataIndex: 'document', render: (_, { document, article, toConfirm }) => <>{`${document} ${article} `}{toConfirm && <ToConfirm />}</> },
      ]}
    />
  );
}

function Mark({ kind, ids, onDone }: { kind: ClockItem['kind']; ids: string[]; onDone: () => void }) {
  const { t } = useTranslation();
  const { data: clock } = useQuery(clockQuery);
  return (
    <CommandDialog<Pick<ClockMarksInput, 'doneOn' | 'note'>, unknown>
      button={t('clock.mark', { count: ids.length })}
      disabled={ids.length === 0}
      name={`clock.mark.${kind}`}
      facts={[[t('clock.kind'), t(`clock.kind_${kind}`)]]}
      initial={clock ? { doneOn: clock.today } : {}}
      send={(key, input) => markDone(key, { ...input, kind, workerIds: ids.map((id) => id.slice(kind.length + 1)) })}
      done={t('clock.marked')}
      onDone={onDone}
    >
      <DayField name="doneOn" label={t('clock.doneOn')} required />
      <AreaField name="note" label={t('clock.note')} max={200} required />
    </CommandDialog>
  );
}
