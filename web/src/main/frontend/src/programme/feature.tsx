import { FileProtectOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [{ path: 'programmes', ...named('menu.programmes'), lazy: async () => ({ Component: (await import('./ProgrammeList')).ProgrammeList }) }],
  menu: [{ group: 'policy', to: '/programmes', label: 'menu.programmes', icon: <FileProtectOutlined /> }],
};
