import { ApartmentOutlined, InboxOutlined } from '@ant-design/icons';
import { readersOfMoney } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'allocations',
      ...named('menu.allocations'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./AllocationList')).AllocationList }) },
        { path: 'new', ...named('allocation.make'), lazy: async () => ({ Component: (await import('./NewAllocation')).NewAllocation }) },
        { path: ':id', ...named('allocation.one'), lazy: async () => ({ Component: (await import('./AllocationPage')).AllocationPage }) },
      ],
    },
    {
      path: 'incoming',
      ...named('menu.incoming'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./IncomingList')).IncomingList }) },
        { path: ':id', ...named('incoming.one'), lazy: async () => ({ Component: (await import('./IncomingPage')).IncomingPage }) },
      ],
    },
  ],
  menu: [
    { group: 'funds', to: '/allocations', label: 'menu.allocations', icon: <ApartmentOutlined />, roles: readersOfMoney },
    { group: 'funds', to: '/incoming', label: 'menu.incoming', icon: <InboxOutlined />, roles: readersOfMoney },
  ],
};
