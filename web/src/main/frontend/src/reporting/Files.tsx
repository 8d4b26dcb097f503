import { FileExcelOutlined, FilePdfOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Download } from '../kit/Download';
import { filePath } from './queries';
import styles from './reporting.module.css';

/** The same report as files. */
export function Files({ report, filter }: { report: string; filter: { [name: string]: string } }) {
  const { t } = useTranslation();
  return (
    <div className={styles.files}>
      <Download path={filePath(report, filter, 'pdf')} icon={<FilePdfOutlined />} primary>
        {t('report.pdf')}
      </Download>
      <Download path={filePath(report, filter, 'xlsx')} icon={<FileExcelOutlined />}>
        {t('report.xlsx')}
      </Download>
    </div>
  );
}
