import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useState } from 'react';
import type { Closure, Programme } from '../api/types';
import { Choice } from '../kit/Choice';
import { useChosen } from '../kit/chosen';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { Results, type LineResult } from '../kit/Results';
import { SearchTable } from '../kit/SearchTable';
import { Status } from '../kit/Status';
import { OfProgramme } from '../programme/OfProgramme';
import { CalculateAll } from './CalculateAll';
import { CalculateChosen } from './CalculateChosen';
import { loadUncalculated, useRules } from './queries';
import styles from './award.module.css';

/** The accepted closures that wait for a calculation, under one rule. */
export function CalculatePage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('award.calculateTitle')} />
      <OfProgramme>{(programme) => <OfRule programme={programme} />}</OfProgramme>
    </>
  );
}

function OfRule({ programme }: { programme: Programme }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const rules = useRules(programme.id, false);
  const rule = params.get('rule') ?? rules[0]?.value;
  const choose = (next: string) =>
    setParams((now) => {
      now.set('rule', next);
      now.delete('page');
      return now;
    });
  return (
    <>
      <div className={styles.filters}>
        <label className={styles.rule}>
          {t('award.rule')}
          <Choice label={t('award.rule')} popupMatchSelectWidth={false} value={rule ?? null} options={rules} onChange={choose} />
        </label>
        <FilterBar fields={[{ name: 'words', label: t('award.words') }]} />
      </div>
      {rule && <Uncalculated key={rule} programmeId={programme.id} rule={rule} />}
    </>
  );
}

function Uncalculated({ programmeId, rule }: { programmeId: string; rule: string }) {
  const { t } = useTranslation();
  const filter = { ...useFilter('words'), programmeId, rule };
  const chosen = useChosen<Closure>(({ id }) => id);
  const [results, setResults] = useState<LineResult[]>([]);
  return (
    <>
      {results.length > 0 && <Results title={t('award.calculated')} lines={results} onClose={() => setResults([])} />}
      <SearchTable<Closure>
        name="uncalculated"
        filter={filter}
        label={t('award.calculateTitle')}
        rowKey="id"
        load={(request) => loadUncalculated({ ...filter, ...request })}
        exportPath="/api/v1/awards/uncalculated/export"
        empty={<Nothing title={t('award.noneOpenTitle')} hint={t('award.noneOpenHint')} />}
        choice={{ chosen: chosen.keys, nameOf: ({ enterpriseName, facilityName }) => `${enterpriseName} · ${facilityName}`, onChange: (_, rows) => chosen.keep(rows) }}
        actions={(page) => (
          <>
            <CalculateChosen
              closures={chosen.rows}
              rule={rule}
              onDone={(lines, left) => {
                setResults(lines);
                chosen.keep(left);
              }}
            />
            <CalculateAll programmeId={programmeId} rule={rule} waiting={filter.words ? undefined : page?.total} />
          </>
        )}
        columns={[
          { title: t('award.enterprise'), dataIndex: 'enterpriseName' },
          { title: t('award.facility'), dataIndex: 'facilityName' },
          { title: t('award.township'), dataIndex: 'townshipName' },
          { title: t('award.kilnDoors'), dataIndex: 'kilnDoors', align: 'right' },
          { title: t('award.closedOn'), dataIndex: 'closedOn' },
          { title: t('award.voluntary'), dataIndex: 'voluntary', render: (_, { voluntary }) => t(`award.yesNo_${voluntary}`) },
          { title: t('award.accepted'), dataIndex: 'acceptanceState', render: (_, { acceptanceState }) => acceptanceState && <Status of="acceptance" state={acceptanceState} /> },
          { title: t('award.acceptedOn'), dataIndex: 'acceptedOn' },
          { title: t('award.evidence'), dataIndex: 'evidenceCount', align: 'right' },
        ]}
      />
    </>
  );
}
