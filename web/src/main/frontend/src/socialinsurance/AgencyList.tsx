import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { TextField, YesNoField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { addAgency, loadAgencies, type Agency, type AgencyInput } from './queries';

/** The agencies that transfers go between; one outside the system is dealt with on paper. */
export function AgencyList() {
  const { t } = useTranslation();
  const filter = useFilter('words');
  return (
    <>
      <PageHead title={t('menu.agencies')} facts={t('transfer.agencyHint')} actions={useMay('hr-clerk') && <Add />} />
      <FilterBar fields={[{ name: 'words', label: t('transfer.agency') }]} />
      <SearchTable<Agency>
        name="insurance-agencies"
        filter={filter}
        label={t('menu.agencies')}
        rowKey="id"
        exportPath="/api/v1/insurance-agencies/export"
        load={(request) => loadAgencies({ ...filter, ...request })}
        empty={<Nothing title={t('transfer.noAgency')} />}
        columns={[
          { title: t('transfer.agency'), dataIndex: 'name' },
          { title: t('transfer.region'), dataIndex: 'regionName', render: (_, { regionName, regionCode }) => `${regionName} ${regionCode}` },
          { title: t('transfer.inSystem'), dataIndex: 'inSystem', render: (_, { inSystem }) => t(`award.yesNo_${inSystem}`) },
          { title: t('transfer.address'), dataIndex: 'address' },
          { title: t('transfer.phone'), dataIndex: 'phone' },
          { title: t('transfer.by'), dataIndex: 'createdBy' },
        ]}
      />
    </>
  );
}

function Add() {
  const { t } = useTranslation();
  return (
    <CommandDialog<AgencyInput, unknown> button={t('transfer.addAgency')} icon={<PlusOutlined />} primary name="transfer.agency" send={addAgency} done={t('transfer.agencyAdded')}>
      <div className={kit.fields}>
        <TextField name="name" label={t('transfer.agency')} max={60} required />
        <TextField name="regionCode" label={t('transfer.regionCode')} max={6} required />
        <YesNoField name="inSystem" label={t('transfer.inSystem')} hint={t('transfer.inSystemHint')} required />
        <TextField name="phone" label={t('transfer.phone')} max={30} />
      </div>
      <TextField name="address" label={t('transfer.address')} max={100} />
    </CommandDialog>
  );
}
