import { AuditOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [{ path: 'approvals', ...named('menu.approvals'), lazy: async () => ({ Component: (await import('./Inbox')).Inbox }) }],
  menu: [{ group: 'money', to: '/approvals', label: 'menu.approvals', icon: <AuditOutlined /> }],
};
