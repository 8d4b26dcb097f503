import { TeamOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [{ path: 'officials', ...named('menu.officials'), lazy: async () => ({ Component: (await import('./OfficialList')).OfficialList }) }],
  menu: [{ group: 'control', to: '/officials', label: 'menu.officials', icon: <TeamOutlined />, roles: ['security-admin'] }],
};
