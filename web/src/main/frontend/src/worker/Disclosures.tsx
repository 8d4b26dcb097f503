import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery, useMay } from '../api/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField, ChoiceField, LookupField, YesNoField } from '../kit/fields';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { useProgramme } from '../programme/queries';
import { askDisclosure, decideDisclosure, findEnterprises, loadDisclosures, takeDisclosure, type AskInput, type DecisionInput, type Disclosure } from './queries';

/** Who asked for a roster with its numbers in full, for what, who agreed, and whether it was taken. */
export function Disclosures() {
  const { t } = useTranslation();
  const filter = useFilter('state');
  return (
    <>
      <PageHead title={t('menu.disclosures')} facts={t('worker.disclosureHint')} actions={useMay('hr-clerk') && <Ask />} />
      <FilterBar fields={[{ name: 'state', label: t('worker.disclosureState'), options: useStates('disclosure') }]} />
      <SearchTable<Disclosure>
        name="roster-disclosures"
        filter={filter}
        label={t('menu.disclosures')}
        rowKey="id"
        exportPath="/api/v1/roster-disclosures/export"
        load={(request) => loadDisclosures({ ...filter, ...request })}
        empty={<Nothing title={t('worker.noDisclosure')} />}
        columns={[
          { title: t('worker.enterprise'), dataIndex: 'enterpriseName' },
          { title: t('worker.programme'), dataIndex: 'programmeName' },
          { title: t('worker.purpose'), dataIndex: 'purpose' },
          { title: t('worker.disclosureState'), dataIndex: 'state', render: (_, { state, expired }) => <><Status of="disclosure" state={state} /> {expired && t('worker.expired')}</> },
          { title: t('worker.askedBy'), dataIndex: 'requestedBy', render: (_, { requestedBy, recordedAt }) => <>{requestedBy} <Moment at={recordedAt} /></> },
          { title: t('worker.decidedBy'), dataIndex: 'decidedBy', render: (_, { decidedBy, decisionReason }) => decidedBy && `${decidedBy}：${decisionReason ?? ''}` },
          { title: t('worker.validUntil'), dataIndex: 'validUntil' },
          { title: t('worker.takenAt'), dataIndex: 'usedAt', render: (_, { usedAt, workers }) => usedAt && <><Moment at={usedAt} /> {t('worker.takenCount', { count: workers ?? 0 })}</> },
          { title: t('worker.disclosureAct'), dataIndex: 'id', unsorted: true, render: (_, row) => <Act of={row} /> },
        ]}
      />
    </>
  );
}

function Ask() {
  const { t } = useTranslation();
  const { all = [], programme } = useProgramme();
  return (
    <CommandDialog<AskInput, unknown> button={t('worker.askDisclosure')} primary name="worker.disclosure" initial={programme ? { programmeId: programme.id } : {}} send={askDisclosure} done={t('worker.asked')}>
      <LookupField name="enterpriseId" label={t('worker.enterprise')} required of="enterprises" search={findEnterprises} />
      <ChoiceField name="programmeId" label={t('worker.programme')} required options={all.map(({ id, name, code }) => ({ value: id, label: `${name} ${code}` }))} />
      <AreaField name="purpose" label={t('worker.purpose')} max={200} required />
    </CommandDialog>
  );
}

/** What the reader may do with it: decide on another's, or take one's own. */
function Act({ of }: { of: Disclosure }) {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const clerk = useMay('hr-clerk');
  const reviewer = useMay('hr-reviewer');
  const own = of.requestedBy === me?.name;
  const facts: [string, string][] = [[t('worker.enterprise'), of.enterpriseName], [t('worker.purpose'), of.purpose]];
  if (reviewer && !own && of.state === 'REQUESTED') {
    return (
      <CommandDialog<DecisionInput, unknown> button={t('worker.decideDisclosure')} small name={`worker.disclosure.${of.id}`} facts={facts} send={decideDisclosure(of.id)} done={t('worker.decided')}>
        <YesNoField name="approved" label={t('worker.agreed')} required />
        <AreaField name="reason" label={t('worker.decisionReason')} max={200} required />
      </CommandDialog>
    );
  }
  if (clerk && own && of.state === 'APPROVED' && !of.expired) {
    return (
      <CommandDialog<object, void> button={t('worker.takeDisclosure')} small primary name={`worker.take.${of.id}`} facts={facts} send={takeDisclosure(of.id)} done={t('worker.taken')}>
        <p>{t('worker.takeHint')}</p>
      </CommandDialog>
    );
  }
  return null;
}
