import { HistoryOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [{ path: 'audit', ...named('menu.audit'), lazy: async () => ({ Component: (await import('./AuditTrail')).AuditTrail }) }],
  menu: [{ group: 'control', to: '/audit', label: 'menu.audit', icon: <HistoryOutlined />, roles: ['auditor'] }],
};
