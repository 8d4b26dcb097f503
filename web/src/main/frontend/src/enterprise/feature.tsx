import { EnvironmentOutlined, ShopOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'enterprises',
      ...named('menu.enterprises'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./EnterpriseList')).EnterpriseList }) },
        { path: ':id', ...named('enterprise.one'), lazy: async () => ({ Component: (await import('./EnterprisePage')).EnterprisePage }) },
      ],
    },
    { path: 'townships', ...named('menu.townships'), lazy: async () => ({ Component: (await import('./TownshipList')).TownshipList }) },
  ],
  menu: [
    { group: 'work', to: '/enterprises', label: 'menu.enterprises', icon: <ShopOutlined /> },
    { group: 'work', to: '/townships', label: 'menu.townships', icon: <EnvironmentOutlined /> },
  ],
};
