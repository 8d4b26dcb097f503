import { CalculatorOutlined } from '@ant-design/icons';
import { readersOfMoney } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'awards',
      ...named('menu.awards'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./AwardList')).AwardList }) },
        { path: 'calculate', ...named('award.calculateTitle'), lazy: async () => ({ Component: (await import('./CalculatePage')).CalculatePage }) },
        { path: 'scaling', ...named('award.scalingTitle'), lazy: async () => ({ Component: (await import('./ScalingPage')).ScalingPage }) },
        { path: ':id', ...named('award.one'), lazy: async () => ({ Component: (await import('./AwardPage')).AwardPage }) },
      ],
    },
  ],
  menu: [{ group: 'money', to: '/awards', label: 'menu.awards', icon: <CalculatorOutlined />, roles: readersOfMoney }],
};
