import { DashboardOutlined } from '@ant-design/icons';
import type { Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [{ index: true, lazy: async () => ({ Component: (await import('./Home')).Home }) }],
  menu: [{ group: 'overview', to: '/', label: 'menu.home', icon: <DashboardOutlined /> }],
};
