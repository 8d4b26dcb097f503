import { ImportOutlined } from '@ant-design/icons';
import { readersOfMoney } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'imports',
      ...named('menu.imports'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./ImportList')).ImportList }) },
        { path: 'new', ...named('import.upload'), lazy: async () => ({ Component: (await import('./UploadList')).UploadList }) },
        { path: ':id', ...named('import.one'), lazy: async () => ({ Component: (await import('./ImportPage')).ImportPage }) },
      ],
    },
  ],
  menu: [{ group: 'work', to: '/imports', label: 'menu.imports', icon: <ImportOutlined />, roles: readersOfMoney }],
};
