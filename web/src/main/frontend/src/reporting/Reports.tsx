import { FileExcelOutlined, FilePdfOutlined } from '@ant-design/icons';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Download } from '../kit/Download';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { PageHead } from '../kit/PageHead';
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
  const { report: wanted, asOf } = useFilter('report', 'asOf');
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
      <OfProgramme>
        {({ id: programmeId }) => (
          <>
            <div className={styles.bar}>
              {report === 'fund-use' ? (
                <FilterBar fields={[{ name: 'asOf', label: t('report.asOf'), day: true }]} />
              ) : (
                <FilterBar fields={[{ name: 'only', label: t('report.all'), options: [{ value: 'PAID', label: t('report.paidOnly') }] }]} />
              )}
              <div className={styles.files}>
                <Download path={filePath(report, { programmeId, asOf: report === 'fund-use' ? asOf : undefined }, 'pdf')} icon={<FilePdfOutlined />} primary>
                  {t('report.pdf')}
                </Download>
                <Download path={filePath(report, { programmeId, asOf: report === 'fund-use' ? asOf : undefined }, 'xlsx')} icon={<FileExcelOutlined />}>
                  {t('report.xlsx')}
                </Download>
              </div>
            </div>
            {report === 'fund-use' ? <FundUse programmeId={programmeId} asOf={asOf} /> : <AwardRegister programmeId={programmeId} />}
          </>
        )}
      </OfProgramme>
    </>
  );
}
