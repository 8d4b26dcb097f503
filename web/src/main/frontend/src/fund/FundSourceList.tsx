import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery, useMay } from '../api/queries';
import type { FundSource } from '../api/types';
import { CommandDialog } from '../kit/CommandDialog';
import { Link } from '../kit/Link';
import { CheckField, ChoiceField, TextField } from '../kit/fields';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { kinds, loadFundSources, registerFundSource } from './queries';

type Input = Parameters<typeof registerFundSource>[1];

/** Where money comes from, each kept apart. */
export function FundSourceList() {
  const { t } = useTranslation();
  const filter = useFilter('words');
  return (
    <>
      <PageHead title={t('menu.fundSources')} actions={<Register />} />
      <FilterBar fields={[{ name: 'words', label: t('fundSource.name') }]} />
      <SearchTable<FundSource>
        name="fund-sources"
        filter={filter}
        label={t('menu.fundSources')}
        rowKey="id"
        load={(request) => loadFundSources({ ...filter, ...request })}
        exportPath="/api/v1/fund-sources/export"
        empty={<Nothing title={t('fundSource.emptyTitle')} hint={t('fundSource.emptyHint')} />}
        columns={[
          { title: t('fundSource.code'), dataIndex: 'code', render: (_, { id, code }) => <Link to={`/appropriations?fundSourceId=${id}`}>{code}</Link> },
          { title: t('fundSource.name'), dataIndex: 'name' },
          { title: t('fundSource.kind'), dataIndex: 'kind', render: (_, { kind }) => t(`fundSource.kind_${kind}`) },
          { title: t('fundSource.region'), dataIndex: 'regionCode' },
          { title: t('fundSource.createdBy'), dataIndex: 'createdBy' },
          { title: t('fundSource.recordedAt'), dataIndex: 'recordedAt', render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
        ]}
      />
    </>
  );
}

function Register() {
  const { t } = useTranslation();
  const region = useQuery(meQuery).data?.region;
  if (!useMay('finance-clerk') || !region) return null;
  return (
    <CommandDialog<Input, FundSource>
      button={t('fundSource.register')}
      icon={<PlusOutlined />}
      primary
      name="fund-source.register"
      initial={{ regionCode: region, synthetic: false }}
      send={registerFundSource}
      done={t('fundSource.registered')}
    >
      <TextField name="regionCode" label={t('fundSource.region')} max={6} required />
      <ChoiceField name="kind" label={t('fundSource.kind')} options={kinds.map((kind) => ({ value: kind, label: t(`fundSource.kind_${kind}`) }))} required />
      <TextField name="code" label={t('fundSource.code')} hint={t('fundSource.codeHint')} max={40} required />
      <TextField name="name" label={t('fundSource.name')} max={100} required />
      <CheckField name="synthetic" label={t('fundSource.synthetic')} />
    </CommandDialog>
  );
}
