import { BankOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [{ path: 'appropriations', ...named('menu.appropriations'), lazy: async () => ({ Component: (await import('./AppropriationList')).AppropriationList }) }],
  menu: [{ group: 'funds', to: '/appropriations', label: 'menu.appropriations', icon: <BankOutlined /> }],
};
