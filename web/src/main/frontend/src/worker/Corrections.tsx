import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery, useMay } from '../api/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { Download } from '../kit/Download';
import { AreaField, YesNoField } from '../kit/fields';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { Masked } from '../kit/Masked';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { decideCorrection, loadCorrections, revealCorrection, type Correction, type CorrectionDecision } from './queries';

/** Who was asked to be struck off, whose number to be put right, why, and who confirmed it. */
export function Corrections() {
  const { t } = useTranslation();
  const filter = useFilter('state', 'worker');
  return (
    <>
      <PageHead title={t('menu.corrections')} facts={t('worker.correctionHint')} />
      <FilterBar fields={[{ name: 'state', label: t('worker.correctionState'), options: useStates('correction') }]} />
      <CorrectionTable filter={filter} />
    </>
  );
}

/** What was asked of one entry; nothing where nothing was. */
export function CorrectionsOf({ workerId }: { workerId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: ['roster-corrections', 'of', workerId], queryFn: () => loadCorrections({ worker: workerId, page: 0, size: 1 }) });
  if (!data?.items.length) return null;
  return (
    <Panel title={t('menu.corrections')}>
      <CorrectionTable filter={{ worker: workerId }} />
    </Panel>
  );
}

function CorrectionTable({ filter }: { filter: { state?: string; worker?: string } }) {
  const { t } = useTranslation();
  const query = new URLSearchParams(filter).toString();
  return (
    <SearchTable<Correction>
      name="roster-corrections"
      filter={filter}
      label={t('menu.corrections')}
      rowKey="id"
      exportPath={`/api/v1/roster-corrections/export${query && `?${query}`}`}
      load={(request) => loadCorrections({ ...filter, ...request })}
      empty={<Nothing title={t('worker.noCorrection')} />}
      columns={[
        { title: t('worker.name'), dataIndex: 'workerName', render: (_, { workerId, workerName }) => <Link to={`/workers/${workerId}`}>{workerName}</Link> },
        { title: t('worker.enterprise'), dataIndex: 'enterpriseName' },
        { title: t('worker.correctionKind'), dataIndex: 'kind', render: (_, { kind }) => t(`worker.correction_${kind}`) },
        { title: t('worker.numbers'), dataIndex: 'wasMasked', unsorted: true, render: (_, row) => <Numbers of={row} /> },
        { title: t('worker.correctionReason'), dataIndex: 'reason' },
        { title: t('worker.correctionState'), dataIndex: 'state', render: (_, { state }) => <Status of="correction" state={state} /> },
        { title: t('worker.askedBy'), dataIndex: 'requestedBy', render: (_, { requestedBy, recordedAt }) => <>{requestedBy} <Moment at={recordedAt} /></> },
        { title: t('worker.confirmedBy'), dataIndex: 'decidedBy', render: (_, { decidedBy, decisionReason }) => decidedBy && `${decidedBy}：${decisionReason ?? ''}` },
        { title: t('worker.disclosureAct'), dataIndex: 'id', unsorted: true, render: (_, row) => <Decide of={row} /> },
      ]}
    />
  );
}

/** The number that stood there, the one that is right, and the file that proves it. */
function Numbers({ of: { id, regionCode, wasMasked, citizenIdMasked, evidenceSha256, workerName } }: { of: Correction }) {
  const { t } = useTranslation();
  return (
    <>
      {wasMasked} {citizenIdMasked && <>→ <Masked masked={citizenIdMasked} label={t('worker.idOf', { name: workerName })} reveal={revealCorrection(id)} /></>}{' '}
      {evidenceSha256 && <Download path={`/api/v1/attachments/${regionCode}/${evidenceSha256}/content`}>{t('worker.numberProof')}</Download>}
    </>
  );
}

/** Another's request; what still depends on the entry is named before it is tried. */
function Decide({ of }: { of: Correction }) {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const reviewer = useMay('hr-reviewer');
  if (!reviewer || of.requestedBy === me?.name || of.state !== 'REQUESTED') return null;
  return (
    <CommandDialog<CorrectionDecision, unknown>
      button={t('worker.confirmCorrection')}
      small
      name={`worker.correction.${of.id}`}
      facts={[
        [t('worker.name'), of.workerName],
        [t('worker.correctionKind'), t(`worker.correction_${of.kind}`)],
        [t('worker.correctionReason'), of.reason],
        [t('worker.warnings'), of.warnings],
        [t('worker.stops'), of.stops.join('；')],
      ]}
      send={decideCorrection(of.id)}
      done={t('worker.correctionDecided')}
    >
      <YesNoField name="confirmed" label={t('worker.confirmed')} required />
      <AreaField name="reason" label={t('worker.confirmReason')} max={200} required />
    </CommandDialog>
  );
}
