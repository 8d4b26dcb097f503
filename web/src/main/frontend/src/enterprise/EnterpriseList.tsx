import { useTranslation } from 'react-i18next';
import type { EnterpriseRow } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { useMay } from '../api/queries';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { RegisterEnterprise } from './EnterpriseForms';
import { loadEnterprises, useTownships } from './queries';

export function EnterpriseList() {
  const { t } = useTranslation();
  const mayRegister = useMay('industry-clerk');
  const filter = useFilter('township', 'words');
  return (
    <>
      <PageHead title={t('menu.enterprises')} actions={mayRegister && <RegisterEnterprise />} />
      <FilterBar
        fields={[
          { name: 'township', label: t('enterprise.township'), options: useTownships() },
          { name: 'words', label: t('enterprise.words') },
        ]}
      />
      <SearchTable<EnterpriseRow>
        name="enterprises"
        filter={filter}
        label={t('menu.enterprises')}
        rowKey="id"
        exportPath="/api/v1/enterprises/export"
        load={(request) => loadEnterprises({ ...filter, ...request })}
        empty={<Nothing title={t('enterprise.emptyTitle')} hint={t('enterprise.emptyHint')} />}
        columns={[
          { title: t('enterprise.name'), dataIndex: 'name', render: (_, { id, name }) => <Link to={`/enterprises/${id}`}>{name}</Link> },
          { title: t('enterprise.creditCode'), dataIndex: 'creditCode' },
          { title: t('enterprise.township'), dataIndex: 'townshipName' },
          { title: t('enterprise.address'), dataIndex: 'address' },
          { title: t('enterprise.legalPerson'), dataIndex: 'legalPersonName' },
          { title: t('enterprise.legalPersonId'), dataIndex: 'legalPersonIdMasked', unsorted: true },
          { title: t('enterprise.accountName'), dataIndex: 'accountName' },
          { title: t('enterprise.accountNo'), dataIndex: 'accountMasked', unsorted: true },
          { title: t('enterprise.recordedAt'), dataIndex: 'recordedAt', render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
        ]}
      />
    </>
  );
}
