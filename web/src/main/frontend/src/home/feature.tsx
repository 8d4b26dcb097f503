import { CheckSquareOutlined, DashboardOutlined } from '@ant-design/icons';
import { readersOfMoney } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    { index: true, lazy: async () => ({ Component: (await import('./Home')).Home }) },
    { path: 'todo', ...named('menu.todo'), lazy: async () => ({ Component: (await import('./Todo')).Todo }) },
  ],
  menu: [
    { group: 'overview', to: '/', label: 'menu.home', icon: <DashboardOutlined /> },
    { group: 'overview', to: '/todo', label: 'menu.todo', icon: <CheckSquareOutlined />, roles: readersOfMoney },
  ],
};
