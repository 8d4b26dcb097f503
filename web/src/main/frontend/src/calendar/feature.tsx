import { CalendarOutlined, EnvironmentOutlined, FieldTimeOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    { path: 'calendar', ...named('menu.calendar'), lazy: async () => ({ Component: (await import('./Calendar')).Calendar }) },
    { path: 'desk-terms', ...named('menu.deskTerms'), lazy: async () => ({ Component: (await import('./DeskTermList')).DeskTermList }) },
    { path: 'regions', ...named('menu.regions'), lazy: async () => ({ Component: (await import('./RegionList')).RegionList }) },
  ],
  menu: [
    { group: 'policy', to: '/calendar', label: 'menu.calendar', icon: <CalendarOutlined /> },
    { group: 'policy', to: '/desk-terms', label: 'menu.deskTerms', icon: <FieldTimeOutlined /> },
    { group: 'policy', to: '/regions', label: 'menu.regions', icon: <EnvironmentOutlined /> },
  ],
};
