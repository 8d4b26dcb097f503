import { FileExcelOutlined, FilePdfOutlined } from '@ant-design/icons';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Download } from '../kit/Download';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { PageHead } from '../kit/PageHead';
import { useStates } from '../kit/Status';
import { OfProgramme } from '../programme/OfProgramme';
import { AwardRegister } from './AwardRegister';
import { FundUse } from './FundUse';
import { filePath } from './queries';
import styles from './reporting.module.css';

const reports = ['fund-use', 'award-register'] as const;

/** The reports of the programme in the head of the screen: to look at, and as files to print and hand in. */
export function Reports() {
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  const { report: wanted, asOf, state } = useFilter('report', 'asOf', 'state');
  const states = useStates('award');
  const report = reports.find((each) => each === wanted) ?? reports[0];
  const filter = report === 'fund-use' ? { ...(asOf && { asOf }) } : { ...(state && { state }) };
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
      <OfProgramme>
        {({ id: programmeId }) => (
          <>
            <div className={styles.bar}>
              {report === 'fund-use' ? (
                <FilterBar fields={[{ name: 'asOf', label: t('report.asOf'), day: true }]} />
              ) : (
                <FilterBar fields={[{ name: 'state', label: t('report.head_state'), options: states }]} />
              )}
              <div className={styles.files}>
                <Download path={filePath(report, { programmeId, ...filter }, 'pdf')} icon={<FilePdfOutlined />} primary>
                  {t('report.pdf')}
                </Download>
                <Download path={filePath(report, { programmeId, ...filter }, 'xlsx')} icon={<FileExcelOutlined />}>
                  {t('report.xlsx')}
                </Download>
              </div>
            </div>
            {report === 'fund-use' ? <FundUse programmeId={programmeId} asOf={asOf} /> : <AwardRegister programmeId={programmeId} state={state} />}
          </>
        )}
      </OfProgramme>
    </>
  );
}
