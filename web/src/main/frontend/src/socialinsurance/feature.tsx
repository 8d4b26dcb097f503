import { ClockCircleOutlined, FieldTimeOutlined, OrderedListOutlined, SwapOutlined } from '@ant-design/icons';
import { named, type Feature } from '../frame/feature';

const readers = ['hr-clerk', 'hr-reviewer', 'auditor'];

export const feature: Feature = {
  routes: [
    {
      path: 'insurance-transfers',
      ...named('menu.transfers'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./TransferList')).TransferList }) },
        { path: 'new', ...named('transfer.open'), lazy: async () => ({ Component: (await import('./NewTransfer')).NewTransfer }) },
        { path: ':id', ...named('transfer.one'), lazy: async () => ({ Component: (await import('./TransferPage')).TransferPage }) },
      ],
    },
    { path: 'insurance-agencies', ...named('menu.agencies'), lazy: async () => ({ Component: (await import('./AgencyList')).AgencyList }) },
    { path: 'transfer-steps', ...named('menu.transferSteps'), lazy: async () => ({ Component: (await import('./StepList')).StepList }) },
    { path: 'clock-kinds', ...named('menu.clockKinds'), lazy: async () => ({ Component: (await import('./ClockKinds')).ClockKinds }) },
    { path: 'clocks', ...named('menu.clocks'), lazy: async () => ({ Component: (await import('./Clocks')).Clocks }) },
    { path: 'clock-digests/:id', ...named('clock.digest'), lazy: async () => ({ Component: (await import('./Digest')).Digest }) },
    { path: 'clock-digests', ...named('clock.digest'), lazy: async () => ({ Component: (await import('./Digest')).Digest }) },
  ],
  menu: [
    { group: 'people', to: '/insurance-transfers', label: 'menu.transfers', icon: <SwapOutlined />, roles: readers },
    { group: 'policy', to: '/transfer-steps', label: 'menu.transferSteps', icon: <OrderedListOutlined />, roles: ['policy-admin'] },
    { group: 'policy', to: '/clock-kinds', label: 'menu.clockKinds', icon: <FieldTimeOutlined />, roles: ['policy-admin'] },
    { group: 'people', to: '/clocks', label: 'menu.clocks', icon: <ClockCircleOutlined />, roles: readers },
  ],
};
