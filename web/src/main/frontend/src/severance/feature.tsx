import { PayCircleOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

/** Those who may look at workers' money, as the server says. */
const readers = ['hr-clerk', 'hr-reviewer', 'finance-clerk', 'finance-reviewer', 'finance-approver', 'cashier', 'auditor'];

export const feature: Feature = {
  routes: [
    {
      path: 'severance-sheets',
      ...named('menu.severanceSheets'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./SheetList')).SheetList }) },
        { path: 'new', ...named('severance.make'), lazy: async () => ({ Component: (await import('./NewSheet')).NewSheet }) },
        { path: ':id', ...named('severance.one'), lazy: async () => ({ Component: (await import('./SheetPage')).SheetPage }) },
      ],
    },
  ],
  menu: [{ group: 'people', to: '/severance-sheets', label: 'menu.severanceSheets', icon: <PayCircleOutlined />, roles: readers }],
};
