import { SoundOutlined } from '@ant-design/icons';
import { readersOfMoney } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'tip-offs',
      ...named('menu.tipOffs'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./TipOffList')).TipOffList }) },
        { path: ':id', ...named('tipOff.one'), lazy: async () => ({ Component: (await import('./TipOffPage')).TipOffPage }) },
      ],
    },
  ],
  menu: [{ group: 'work', to: '/tip-offs', label: 'menu.tipOffs', icon: <SoundOutlined />, roles: readersOfMoney }],
};
