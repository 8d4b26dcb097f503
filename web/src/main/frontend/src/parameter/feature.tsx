import { PercentageOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [{ path: 'parameters', ...named('menu.parameters'), lazy: async () => ({ Component: (await import('./ParameterList')).ParameterList }) }],
  menu: [{ group: 'policy', to: '/parameters', label: 'menu.parameters', icon: <PercentageOutlined /> }],
};
