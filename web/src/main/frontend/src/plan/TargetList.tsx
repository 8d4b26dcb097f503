import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery, useMay } from '../api/queries';
import { grouped } from '../kit/amounts';
import { Due } from '../kit/Due';
import { FilterBar, useFilter } from '../kit/FilterBar';
import kit from '../kit/kit.module.css';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import styles from './plan.module.css';
import { industries, loadTargets, type Target, type TargetPage, type TargetSums } from './queries';
import { ChangeTarget, SetTarget } from './TargetForms';
import { TargetHistory } from './TargetHistory';

/** What is to be closed in a year, by county and industry, and how far it is. */
export function TargetList() {
  const { t } = useTranslation();
  const filter = useFilter('year', 'industry', 'progress');
  const states = useStates('target');
  const may = useMay('policy-admin', 'industry-reviewer');
  const region = useQuery(meQuery).data?.region;
  return (
    <>
      <PageHead title={t('menu.targets')} facts={t('target.hint')} actions={may && region && <SetTarget region={region} />} />
      <FilterBar
        fields={[
          { name: 'year', label: t('target.year') },
          { name: 'industry', label: t('target.industry'), options: industries.map((value) => ({ value, label: t(`facility.kinds.${value}`) })) },
          { name: 'progress', label: t('target.progress'), options: states },
        ]}
      />
      <SearchTable<Target>
        name="targets"
        filter={filter}
        label={t('menu.targets')}
        rowKey="id"
        load={(request) => loadTargets({ ...filter, ...request })}
        exportPath="/api/v1/targets/export"
        empty={<Nothing title={t('target.emptyTitle')} hint={t('target.emptyHint')} />}
        actions={(page) => page && <Sums of={(page as TargetPage).sums} />}
        detail={({ id }) => <TargetHistory id={id} />}
        columns={[
          { title: t('target.region'), dataIndex: 'regionName' },
          { title: t('target.year'), dataIndex: 'year' },
          { title: t('target.industry'), dataIndex: 'industry', render: (_, { industry }) => t(`facility.kinds.${industry}`) },
          {
            title: t('target.enterprises'),
            dataIndex: 'enterprises',
            align: 'right',
            render: (_, { doneEnterprises, enterprises, enterprisesPercent }) => (
              <Progress done={String(doneEnterprises)} of={String(enterprises)} percent={enterprisesPercent} />
            ),
          },
          { title: t('target.remaining'), dataIndex: 'remainingEnterprises', align: 'right' },
          { title: t('target.doors'), dataIndex: 'kilnDoors', align: 'right', render: (_, { kilnDoors, doneKilnDoors }) => kilnDoors && `${doneKilnDoors} / ${kilnDoors}` },
          { title: t('target.capacity'), dataIndex: 'capacity', align: 'right', render: (_, target) => <Capacity of={target} /> },
          { title: t('target.decomposed'), dataIndex: 'decomposed', render: (_, target) => <Decomposed of={target} /> },
          { title: t('target.dueOn'), dataIndex: 'dueOn', render: (_, { dueOn, daysLeft, progress }) => <Due on={dueOn} left={progress === 'MET' ? undefined : daysLeft} calendar /> },
          { title: t('target.progress'), dataIndex: 'progress', render: (_, { progress }) => <Status of="target" state={progress} /> },
          { title: t('target.document'), dataIndex: 'document' },
          {
            title: t('target.actions'),
            hidden: !may,
            render: (_, target) => <ChangeTarget target={target} />,
          },
        ]}
      />
    </>
  );
}

/** Done of what was asked for, in figures and as a bar beside them. */
function Progress({ done, of, unit, percent }: { done: string; of: string; unit?: string | undefined; percent?: string | undefined }) {
  const { t } = useTranslation();
  const full = Math.min(100, Number(percent ?? 0));
  return (
    <span className={styles.progress}>
      <span>{`${grouped(done)} / ${grouped(of)} ${unit ?? ''}`}</span>
      <span className={styles.bar} data-full={full === 100 || undefined} aria-hidden="true">
        <span style={{ inlineSize: `${full}%` }} />
      </span>
      <span className={styles.percent}>{percent === undefined ? '' : t('target.percent', { percent })}</span>
    </span>
  );
}

/** Facilities whose capacity is in another unit are said, not converted. */
function Capacity({ of: { capacity, capacityUnit, doneCapacity, capacityPercent, otherUnitFacilities } }: { of: Target }) {
  const { t } = useTranslation();
  if (capacity === undefined || doneCapacity === undefined) return null;
  return (
    <>
      <Progress done={doneCapacity} of={capacity} unit={capacityUnit} percent={capacityPercent} />
      {otherUnitFacilities > 0 && <small className={styles.other}>{t('target.otherUnit', { count: otherUnitFacilities })}</small>}
    </>
  );
}

/** What an upper region has given to its counties; a county gives nothing on. */
function Decomposed({ of: { decomposed, parts, partsEnterprises, partsCapacity, capacityUnit } }: { of: Target }) {
  const { t } = useTranslation();
  if (decomposed === undefined) return null;
  return (
    <div className={kit.lineText}>
      {t(`target.decomposed_${decomposed}`)}
      <small>{t('target.parts', { count: parts, enterprises: partsEnterprises })}</small>
      {partsCapacity !== undefined && <small>{`${grouped(partsCapacity)} ${capacityUnit}`}</small>}
    </div>
  );
}

/** Of the whole filter; what is divided among counties counts once. */
function Sums({ of: { enterprises, doneEnterprises, enterprisesPercent, remainingEnterprises, late, capacities } }: { of: TargetSums }) {
  const { t } = useTranslation();
  return (
    <p className={styles.sums}>
      <span>{t('target.sum', { done: doneEnterprises, all: enterprises, percent: enterprisesPercent ?? '0', remaining: remainingEnterprises })}</span>
      {capacities.map(({ unit, capacity, doneCapacity, capacityPercent }) => (
        <span key={unit}>{t('target.sumCapacity', { done: grouped(doneCapacity), all: grouped(capacity), unit, percent: capacityPercent })}</span>
      ))}
      {late > 0 && <span className={styles.late}>{t('target.sumLate', { count: late })}</span>}
    </p>
  );
}
