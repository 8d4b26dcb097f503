import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { PageHead } from '../kit/PageHead';
import { useStates } from '../kit/Status';
import { OfProgramme } from '../programme/OfProgramme';
import { AwardRegister } from './AwardRegister';
import { Files } from './Files';
import { FundUse } from './FundUse';
import { PlacementMonthly } from './PlacementMonthly';
import styles from './reporting.module.css';
import { TargetProgress } from './TargetProgress';

const reports = ['fund-use', 'award-register', 'target-progress', 'placements'] as const;

/** The reports of the programme in the head of the screen, and of the year's targets: to look at, and as files to hand in. */
export function Reports() {
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  const { report: wanted } = useFilter('report');
  const report = reports.find((each) => each === wanted) ?? reports[0];
  return (
    <>
      <PageHead title={t('menu.reports')} />
      <Tabs
        className={styles.tabs ?? ''}
        activeKey={report}
        items={reports.map((key) => ({ key, label: t(`report.of_${key}`) }))}
        onChange={(key) =>
          setParams((now) => {
            now.set('report', key);
            now.delete('page');
            return now;
          })
        }
      />
      {report === 'target-progress' ? <TargetProgress /> : <OfProgramme>{({ id }) => (report === 'placements' ? <PlacementMonthly programmeId={id} /> : <ProgrammeReport report={report} programmeId={id} />)}</OfProgramme>}
    </>
  );
}

function ProgrammeReport({ report, programmeId }: { report: 'fund-use' | 'award-register'; programmeId: string }) {
  const { t } = useTranslation();
  const { asOf, state } = useFilter('asOf', 'state');
  const states = useStates('award');
  const filter = report === 'fund-use' ? { ...(asOf && { asOf }) } : { ...(state && { state }) };
  return (
    <>
      <div className={styles.bar}>
        {report === 'fund-use' ? (
          <FilterBar fields={[{ name: 'asOf', label: t('report.asOf'), day: true }]} />
        ) : (
          <FilterBar fields={[{ name: 'state', label: t('report.head_state'), options: states }]} />
        )}
        <Files report={report} filter={{ programmeId, ...filter }} />
      </div>
      {report === 'fund-use' ? <FundUse programmeId={programmeId} asOf={asOf} /> : <AwardRegister programmeId={programmeId} state={state} />}
    </>
  );
}
