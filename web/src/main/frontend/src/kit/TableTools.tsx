import { DownloadOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDownload } from './Download';
import { Flyout } from './Flyout';
import styles from './kit.module.css';
import { prefer, usePreferences } from './preferences';

const formats = ['xlsx', 'csv', 'pdf'] as const;

type ColumnsProps = { table: string; titles: string[] };

/** Which columns one sees; remembered by this browser. The first cannot be hidden. */
export function ColumnChoice({ table, titles }: ColumnsProps) {
  const { t } = useTranslation();
  const { hidden } = usePreferences();
  const off = hidden[table] ?? [];
  const content = (
    <Checkbox.Group
      className={styles.columnChoice ?? ''}
      options={titles.slice(1)}
      value={titles.filter((title) => !off.includes(title))}
      onChange={(shown) => prefer({ hidden: { ...hidden, [table]: titles.slice(1).filter((title) => !shown.includes(title)) } })}
    />
  );
  return (
    <Flyout content={content}>
      <Button size="small" icon={<SettingOutlined />}>
        {t('table.columns')}
      </Button>
    </Flyout>
  );
}

type ExportProps = { path: string; filter: { [name: string]: string } };

/** The whole filter as a file, not only the page that is shown. */
export function Export({ path, filter }: ExportProps) {
  const { t } = useTranslation();
  const { fetchFile, isPending, refused } = useDownload();
  return (
    <>
      <Dropdown
        trigger={['click']}
        getPopupContainer={(button) => button.parentElement ?? document.body}
        menu={{
          items: formats.map((format) => ({ key: format, label: t(`table.export_${format}`) })),
          onClick: ({ key }) => fetchFile(`${path}?${new URLSearchParams({ ...filter, format: key }).toString()}`),
        }}
      >
        <Button size="small" icon={<DownloadOutlined />} loading={isPending}>
          {t('table.export')}
        </Button>
      </Dropdown>
      {refused}
    </>
  );
}
