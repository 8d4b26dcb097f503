import { AimOutlined, ScheduleOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    { path: 'targets', ...named('menu.targets'), lazy: async () => ({ Component: (await import('./TargetList')).TargetList }) },
    {
      path: 'plan-deadlines',
      ...named('menu.planDeadlines'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./DeadlineList')).DeadlineList }) },
        { path: ':id', ...named('crumbs.planDeadline'), lazy: async () => ({ Component: (await import('./DeadlinePage')).DeadlinePage }) },
      ],
    },
  ],
  menu: [
    { group: 'work', to: '/targets', label: 'menu.targets', icon: <AimOutlined /> },
    { group: 'work', to: '/plan-deadlines', label: 'menu.planDeadlines', icon: <ScheduleOutlined /> },
  ],
};
