import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommand, useMay } from '../api/queries';
import { ChooseFile } from '../intake/ChooseFile';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField, ChoiceField } from '../kit/fields';
import { Hash, Moment } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { exportFile, openByFile, receiveFile, type TransferDetail } from './queries';

/** What went to and came from an agency outside the system; the numbers in the files are shown to nobody. */
export function Files({ of }: { of: TransferDetail }) {
  const { t } = useTranslation();
  const clerk = useMay('hr-clerk');
  const reviewer = useMay('hr-reviewer');
  const { transfer, files, events, steps } = of;
  const receive = useCommand(receiveFile(transfer.id));
  const stepOf = (seq: number | undefined) => {
    const event = events.find((each) => each.seq === seq);
    return event && [steps.find(({ stepNo }) => stepNo === event.stepNo)?.name, event.kind === 'RETURNED' && t('transfer.event_RETURNED')].filter(Boolean).join(' · ');
  };
  const partner = transfer.incoming ? 'OLD' : 'NEW';
  const own = events.flatMap(({ seq, side, stepNo }) => (stepNo && side !== partner ? [{ value: String(seq), label: `${seq} ${stepOf(seq) ?? ''}` }] : []));
  const last = own.at(-1);
  const theirs = transfer.state === 'OPEN' && transfer.deskSide === partner;
  return (
    <Panel
      title={t('transfer.files')}
      note={t('transfer.filesNote')}
      extra={
        <>
          {(clerk || reviewer) && last && (
            <CommandDialog<{ seq: string; reason: string }, void>
              button={t('transfer.exportFile')}
              name={`transfer.file.${transfer.id}`}
              initial={{ seq: last.value }}
              send={(key, { seq, reason }) => exportFile(transfer.id)(key, { seq: Number(seq), reason })}
              done={t('transfer.fileExported')}
            >
              <p>{t('transfer.exportHint')}</p>
              <ChoiceField name="seq" label={t('transfer.event')} options={own} required />
              <AreaField name="reason" label={t('transfer.reason')} max={200} required />
            </CommandDialog>
          )}
          {clerk && theirs && <ChooseFile label={t('transfer.receiveFile')} accept=".json,application/json" busy={receive.isPending} onFile={receive.run} />}
        </>
      }
    >
      {receive.error && <Problem error={receive.error} within />}
      <PlainTable
        aria-label={t('transfer.files')}
        rowKey={({ direction, sha256, recordedAt }) => direction + sha256 + recordedAt}
        dataSource={files}
        empty={<Nothing title={t('transfer.noFiles')} />}
        columns={[
          { title: t('transfer.direction'), render: (_, { direction }) => t(`transfer.direction_${direction}`) },
          { title: t('transfer.event'), render: (_, { seq }) => stepOf(seq) },
          { title: t('transfer.fileHash'), render: (_, { sha256 }) => <Hash of={sha256} short /> },
          { title: t('transfer.reason'), dataIndex: 'reason' },
          { title: t('transfer.by'), render: (_, { person, recordedAt }) => <>{person} <Moment at={recordedAt} /></> },
        ]}
      />
    </Panel>
  );
}

/** A first file from an agency outside, on the desk of transfers: the case it opens is shown. */
export function OpenByFile() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const open = useCommand(openByFile);
  return (
    <>
      <ChooseFile
        label={t('transfer.openByFile')}
        accept=".json,application/json"
        busy={open.isPending}
        onFile={(file) => open.run(file, ({ transfer }) => void navigate(`/insurance-transfers/${transfer.id}`))}
      />
      {open.error && <Problem error={open.error} within />}
    </>
  );
}
