import { CalendarOutlined, EnvironmentOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    { path: 'calendar', ...named('menu.calendar'), lazy: async () => ({ Component: (await import('./Calendar')).Calendar }) },
    { path: 'regions', ...named('menu.regions'), lazy: async () => ({ Component: (await import('./RegionList')).RegionList }) },
  ],
  menu: [
    { group: 'policy', to: '/calendar', label: 'menu.calendar', icon: <CalendarOutlined /> },
    { group: 'policy', to: '/regions', label: 'menu.regions', icon: <EnvironmentOutlined /> },
  ],
};
