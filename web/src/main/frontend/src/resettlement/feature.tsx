import { SolutionOutlined } from '@ant-design/icons';
import { readersOfMoney } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'resettlement-plans',
      ...named('menu.resettlementPlans'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./PlanList')).PlanList }) },
        { path: 'new', ...named('resettlement.make'), lazy: async () => ({ Component: (await import('./NewPlan')).NewPlan }) },
        { path: ':id', ...named('resettlement.one'), lazy: async () => ({ Component: (await import('./PlanPage')).PlanPage }) },
      ],
    },
  ],
  menu: [{ group: 'people', to: '/resettlement-plans', label: 'menu.resettlementPlans', icon: <SolutionOutlined />, roles: readersOfMoney }],
};
