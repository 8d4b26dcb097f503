import { UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { Due } from '../kit/Due';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { LinkButton } from '../kit/LinkButton';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status } from '../kit/Status';
import { useProgramme } from '../programme/queries';
import { Cases } from '../worker/Standing';
import { Disputes, Insure } from './Forms';
import { loadPlacements, statuses, summaryQuery, tracks, type PlacementFilter, type PlacementRow } from './queries';
import styles from './placement.module.css';

/** Whom to place, who is placed and who is to be asked how they fare. */
export function PlacementList() {
  const { t } = useTranslation();
  const clerk = useMay('hr-clerk');
  const { all = [], programme } = useProgramme();
  const [chosen, setChosen] = useState<string[]>([]);
  const filter = useFilter('words', 'enterprise', 'programme', 'status', 'track', 'overdue', 'reopened', 'on', 'knownAt');
  const only = { value: 'true', label: t('placement.only') };
  return (
    <>
      <PageHead
        title={t('menu.placements')}
        facts={t('placement.hint')}
        actions={
          clerk && (
            <>
              <LinkButton to="/imports/new?kind=INSURANCE_MONTH" icon={<UploadOutlined />}>
                {t('placement.importMonths')}
              </LinkButton>
              {programme && <Disputes programmeId={programme.id} />}
            </>
          )
        }
      />
      {filter.on && <p role="status">{t('placement.asOf', { day: filter.on })}</p>}
      <Summary of={base(filter)} />
      <FilterBar
        fields={[
          { name: 'words', label: t('worker.name') },
          { name: 'programme', label: t('worker.programme'), options: all.map(({ id, name, code }) => ({ value: id, label: `${name} ${code}` })) },
          { name: 'status', label: t('placement.status'), options: statuses.map((value) => ({ value, label: t(`state.placement.${value}`) })) },
          { name: 'track', label: t('placement.track'), options: tracks.map((value) => ({ value, label: t(`placement.track_${value}`) })) },
          { name: 'overdue', label: t('placement.overdue'), options: [only] },
          { name: 'reopened', label: t('placement.reopened'), options: [only] },
          { name: 'on', label: t('placement.on'), day: true },
        ]}
      />
      <SearchTable<PlacementRow>
        name="placements"
        filter={filter}
        label={t('menu.placements')}
        rowKey="id"
        exportPath="/api/v1/placements/export"
        load={(request) => loadPlacements({ ...filter, ...request })}
        empty={<Nothing title={t('placement.emptyTitle')} hint={t('placement.emptyHint')} />}
        {...(clerk && { choice: { chosen, onChange: setChosen, nameOf: ({ name }: PlacementRow) => name }, actions: <Insure workerIds={chosen} onDone={() => setChosen([])} /> })}
        columns={[
          { title: t('worker.name'), dataIndex: 'name', render: (_, { id, name }) => <Link to={`/workers/${id}`}>{name}</Link> },
          { title: t('worker.citizenId'), dataIndex: 'citizenIdMasked', unsorted: true },
          { title: t('worker.enterprise'), dataIndex: 'enterpriseName', render: (_, { enterpriseId, enterpriseName }) => <Link to={`/placements?enterprise=${enterpriseId}`}>{enterpriseName}</Link> },
          { title: t('placement.status'), dataIndex: 'status', render: (_, row) => <Standing of={row} /> },
          { title: t('placement.since'), dataIndex: 'since' },
          { title: t('placement.employer'), dataIndex: 'employer' },
          { title: t('placement.followUpOn'), dataIndex: 'followUpOn', render: (_, { followUpOn, daysLeft }) => followUpOn && <Due on={followUpOn} left={daysLeft} calendar /> },
          { title: t('placement.track'), dataIndex: 'track', render: (_, { track }) => track && t(`placement.track_${track}`) },
          { title: t('worker.specialCases'), dataIndex: 'specialCases', unsorted: true, render: (_, row) => <Cases of={row} /> },
        ]}
      />
    </>
  );
}

/** Whose sums these are: of the same day as the list, whatever else it is narrowed to. */
function base(filter: PlacementFilter) {
  const { enterprise, programme, on, knownAt } = filter;
  return { ...(enterprise && { enterprise }), ...(programme && { programme }), ...(on && { on }), ...(knownAt && { knownAt }) };
}

function Standing({ of: { status, reopened } }: { of: PlacementRow }) {
  const { t } = useTranslation();
  return (
    <>
      <Status of="placement" state={status} /> {reopened && <span>{t('placement.lapsed')}</span>}
    </>
  );
}

/** Planned is placed and not placed together, placed the sum of the channels; each leads to its list. */
function Summary({ of: filter }: { of: ReturnType<typeof base> }) {
  const { t } = useTranslation();
  const { data } = useQuery(summaryQuery(filter));
  if (!data) return null;
  const address = new URLSearchParams(filter).toString();
  const heads = [data.ch1, data.ch2, data.ch3, data.ch4, data.selfEmployed, data.retired, data.dead, data.unemployed, data.waiting];
  return (
    <div className={styles.summary} role="group" aria-label={t('placement.summary')}>
      <strong>{t('placement.sums', { planned: data.planned, placed: data.placed, notPlaced: data.notPlaced })}</strong>
      {statuses.map((status, at) => (
        <Link key={status} to={`/placements?${address}${address && '&'}status=${status}`}>
          {t(`state.placement.${status}`)} {heads[at]}
        </Link>
      ))}
      {data.overdue > 0 && <Link to={`/placements?${address}${address && '&'}overdue=true`}>{t('placement.overdueCount', { count: data.overdue })}</Link>}
    </div>
  );
}
