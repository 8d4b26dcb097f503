import { ThunderboltOutlined } from '@ant-design/icons';
import { readersOfMoney } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'jobs',
      ...named('menu.jobs'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./JobList')).JobList }) },
        { path: ':id', ...named('job.one'), lazy: async () => ({ Component: (await import('./JobPage')).JobPage }) },
      ],
    },
  ],
  menu: [{ group: 'control', to: '/jobs', label: 'menu.jobs', icon: <ThunderboltOutlined />, roles: readersOfMoney }],
};
