import { UploadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useMay } from '../api/queries';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { LinkButton } from '../kit/LinkButton';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { useQuery } from '@tanstack/react-query';
import { kindsQuery, loadImports, type ImportSummary } from './queries';

/** The lists that were uploaded, and how far each is. */
export function ImportList() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const states = useStates('import');
  const { data: kinds = [] } = useQuery(kindsQuery);
  const filter = useFilter('kind', 'state', 'words');
  const clerk = useMay('industry-clerk', 'hr-clerk');
  return (
    <>
      <PageHead
        title={t('menu.imports')}
        facts={t('import.hint')}
        actions={
          clerk && (
            <LinkButton to="/imports/new" icon={<UploadOutlined />} primary>
              {t('import.upload')}
            </LinkButton>
          )
        }
      />
      <FilterBar
        fields={[
          { name: 'kind', label: t('import.kind'), options: kinds.map(({ kind, label }) => ({ value: kind, label })) },
          { name: 'state', label: t('import.state'), options: states },
          { name: 'words', label: t('import.file') },
        ]}
      />
      <SearchTable<ImportSummary>
        name="imports"
        filter={filter}
        label={t('menu.imports')}
        rowKey="id"
        load={(request) => loadImports({ ...filter, ...request })}
        exportPath="/api/v1/imports/export"
        empty={<Nothing title={t('import.emptyTitle')} hint={t('import.emptyHint')} />}
        columns={[
          { title: t('import.file'), dataIndex: 'name', render: (_, { id, name }) => <Link to={{ pathname: `/imports/${id}`, search }}>{name}</Link> },
          { title: t('import.kind'), dataIndex: 'kind', render: (_, { kind }) => kinds.find((each) => each.kind === kind)?.label ?? kind },
          { title: t('import.programme'), dataIndex: 'programmeName' },
          { title: t('import.state'), dataIndex: 'state', render: (_, { state }) => <Status of="import" state={state} /> },
          { title: t('import.rows'), dataIndex: 'rows', align: 'right' },
          { title: t('state.row.READY'), dataIndex: 'ready', align: 'right' },
          { title: t('state.row.ERROR'), dataIndex: 'error', align: 'right' },
          { title: t('state.row.QUARANTINED'), dataIndex: 'quarantined', align: 'right' },
          { title: t('state.row.EXISTING'), dataIndex: 'existing', align: 'right' },
          { title: t('state.row.APPLIED'), dataIndex: 'applied', align: 'right' },
          { title: t('import.uploadedBy'), dataIndex: 'uploadedBy' },
          { title: t('import.uploadedAt'), dataIndex: 'recordedAt', render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
        ]}
      />
    </>
  );
}
