import { GiftOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

/** Those who may look at workers' money, as the server says. */
const readers = ['hr-clerk', 'hr-reviewer', 'finance-clerk', 'finance-reviewer', 'finance-approver', 'cashier', 'auditor'];

export const feature: Feature = {
  routes: [
    {
      path: 'subsidy-claims',
      ...named('menu.subsidies'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./ClaimList')).ClaimList }) },
        { path: 'new', ...named('subsidy.enter'), lazy: async () => ({ Component: (await import('./NewClaim')).NewClaim }) },
        { path: ':id', ...named('subsidy.one'), lazy: async () => ({ Component: (await import('./ClaimPage')).ClaimPage }) },
      ],
    },
    {
      path: 'subsidy-sheets',
      ...named('menu.subsidySheets'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./SheetList')).SheetList }) },
        { path: ':id', ...named('subsidy.sheet'), lazy: async () => ({ Component: (await import('./SheetPage')).SheetPage }) },
      ],
    },
  ],
  menu: [{ group: 'people', to: '/subsidy-claims', label: 'menu.subsidies', icon: <GiftOutlined />, roles: readers }],
};
