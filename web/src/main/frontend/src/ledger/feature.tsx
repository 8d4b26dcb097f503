import { ReadOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';
import { readers } from './readers';

export const feature: Feature = {
  routes: [
    {
      path: 'ledger',
      ...named('menu.ledger'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./LedgerPages')).Balances }) },
        { path: 'entries', ...named('ledger.entries'), lazy: async () => ({ Component: (await import('./LedgerPages')).Journal }) },
      ],
    },
  ],
  menu: [{ group: 'funds', to: '/ledger', label: 'menu.ledger', icon: <ReadOutlined />, roles: readers }],
};
