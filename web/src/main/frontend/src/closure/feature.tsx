import { StopOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'closures',
      ...named('menu.closures'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./ClosureList')).ClosureList }) },
        { path: ':id', ...named('closure.one'), lazy: async () => ({ Component: (await import('./ClosurePage')).ClosurePage }) },
      ],
    },
  ],
  menu: [{ group: 'work', to: '/closures', label: 'menu.closures', icon: <StopOutlined /> }],
};
