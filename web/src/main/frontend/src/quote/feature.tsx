import { ExperimentOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [{ path: 'quotes', ...named('menu.quotes'), lazy: async () => ({ Component: (await import('./Quotes')).Quotes }) }],
  menu: [{ group: 'policy', to: '/quotes', label: 'menu.quotes', icon: <ExperimentOutlined /> }],
};
