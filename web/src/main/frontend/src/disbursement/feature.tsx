import { ProfileOutlined, SendOutlined } from '@ant-design/icons';
import { readersOfMoney } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'payment-instructions',
      ...named('menu.instructions'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./InstructionList')).InstructionList }) },
        { path: ':id', ...named('instruction.one'), lazy: async () => ({ Component: (await import('./InstructionPage')).InstructionPage }) },
      ],
    },
    {
      path: 'payment-batches',
      ...named('menu.batches'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./BatchList')).BatchList }) },
        { path: 'new', ...named('batch.create'), lazy: async () => ({ Component: (await import('./CreateBatch')).CreateBatch }) },
        {
          path: ':id',
          ...named('batch.one'),
          children: [
            { index: true, lazy: async () => ({ Component: (await import('./BatchPage')).BatchPage }) },
            { path: 'upload', ...named('batch.upload'), lazy: async () => ({ Component: (await import('./UploadPage')).UploadPage }) },
            { path: 'results/:fileId', ...named('result.one'), lazy: async () => ({ Component: (await import('./ResultFilePage')).ResultFilePage }) },
          ],
        },
      ],
    },
  ],
  menu: [
    { group: 'money', to: '/payment-instructions', label: 'menu.instructions', icon: <SendOutlined />, roles: readersOfMoney },
    { group: 'money', to: '/payment-batches', label: 'menu.batches', icon: <ProfileOutlined />, roles: readersOfMoney },
  ],
};
