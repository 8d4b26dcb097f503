import { AuditOutlined } from '@ant-design/icons';
import { readersOfMoney } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'approvals',
      ...named('menu.approvals'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./Inbox')).Inbox }) },
        { path: ':id', ...named('approval.one'), lazy: async () => ({ Component: (await import('./CasePage')).CasePage }) },
      ],
    },
  ],
  menu: [{ group: 'money', to: '/approvals', label: 'menu.approvals', icon: <AuditOutlined />, roles: readersOfMoney }],
};
