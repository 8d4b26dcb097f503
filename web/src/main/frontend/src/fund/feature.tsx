import { BankOutlined, CreditCardOutlined, InsuranceOutlined, PartitionOutlined } from '@ant-design/icons';
import { readersOfMoney } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'appropriations',
      ...named('menu.appropriations'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./AppropriationList')).AppropriationList }) },
        { path: ':id', ...named('appropriation.document'), lazy: async () => ({ Component: (await import('./AppropriationPage')).AppropriationPage }) },
      ],
    },
    { path: 'fund-sources', ...named('menu.fundSources'), lazy: async () => ({ Component: (await import('./FundSourceList')).FundSourceList }) },
    { path: 'county-accounts', ...named('menu.countyAccounts'), lazy: async () => ({ Component: (await import('./CountyAccountList')).CountyAccountList }) },
    { path: 'collecting-accounts', ...named('menu.collectingAccounts'), lazy: async () => ({ Component: (await import('./CollectingAccountList')).CollectingAccountList }) },
  ],
  menu: [
    { group: 'funds', to: '/appropriations', label: 'menu.appropriations', icon: <BankOutlined />, roles: readersOfMoney },
    { group: 'funds', to: '/fund-sources', label: 'menu.fundSources', icon: <PartitionOutlined />, roles: readersOfMoney },
    { group: 'funds', to: '/county-accounts', label: 'menu.countyAccounts', icon: <CreditCardOutlined />, roles: readersOfMoney },
    { group: 'funds', to: '/collecting-accounts', label: 'menu.collectingAccounts', icon: <InsuranceOutlined />, roles: readersOfMoney },
  ],
};
