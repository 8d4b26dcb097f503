import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../api/queries';
import type { Official } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { ChangeScope } from './ChangeScope';
import { loadOfficials } from './queries';
import { Region } from '../kit/Region';

const roles = [
  ...['industry-clerk', 'industry-reviewer', 'finance-clerk', 'finance-reviewer', 'finance-approver', 'cashier'],
  ...['hr-clerk', 'hr-reviewer', 'auditor', 'policy-admin', 'security-admin'],
];

/** The officials of the own region and below, and the way to give one of them another region. */
export function OfficialList() {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const filter = useFilter('words', 'role', 'region');
  const roleName = (role: string) => t(`role.${role}`, { defaultValue: role });
  return (
    <>
      <PageHead title={t('menu.officials')} />
      <FilterBar
        fields={[
          { name: 'role', label: t('official.role'), options: roles.map((value) => ({ value, label: roleName(value) })) },
          { name: 'region', label: t('official.regionCode') },
          { name: 'words', label: t('official.words') },
        ]}
      />
      <SearchTable<Official>
        name="officials"
        filter={filter}
        label={t('menu.officials')}
        rowKey="name"
        load={(request) => loadOfficials({ ...filter, ...request })}
        empty={<Nothing title={t('official.emptyTitle')} hint={t('official.emptyHint')} />}
        columns={[
          { title: t('official.displayName'), dataIndex: 'displayName' },
          { title: t('official.name'), dataIndex: 'name' },
          { title: t('official.role'), render: (_, official) => official.roles.map(roleName).join(' · ') },
          { title: t('official.region'), dataIndex: 'region', render: (_, { region }) => <Region code={region} /> },
          { title: t('official.enabled'), dataIndex: 'enabled', render: (_, { enabled }) => t(`official.enabled_${enabled}`) },
          {
            title: t('official.action'),
            render: (_, official) => (official.name === me?.name ? t('official.own') : <ChangeScope official={official} />),
          },
        ]}
      />
    </>
  );
}
