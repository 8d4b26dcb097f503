import { DeploymentUnitOutlined } from '@ant-design/icons';
import { readersOfWorkers } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [{ path: 'placements', ...named('menu.placements'), lazy: async () => ({ Component: (await import('./PlacementList')).PlacementList }) }],
  menu: [{ group: 'people', to: '/placements', label: 'menu.placements', icon: <DeploymentUnitOutlined />, roles: readersOfWorkers }],
};
