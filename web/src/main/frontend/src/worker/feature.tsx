import { TeamOutlined } from '@ant-design/icons';
import { readersOfWorkers } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'workers',
      ...named('menu.workers'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./WorkerList')).WorkerList }) },
        { path: ':id', ...named('worker.one'), lazy: async () => ({ Component: (await import('./WorkerPage')).WorkerPage }) },
      ],
    },
    { path: 'roster-corrections', ...named('menu.corrections'), lazy: async () => ({ Component: (await import('./Corrections')).Corrections }) },
    { path: 'roster-disclosures', ...named('menu.disclosures'), lazy: async () => ({ Component: (await import('./Disclosures')).Disclosures }) },
  ],
  menu: [{ group: 'people', to: '/workers', label: 'menu.workers', icon: <TeamOutlined />, roles: readersOfWorkers }],
};
