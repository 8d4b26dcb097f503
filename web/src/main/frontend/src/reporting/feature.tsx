import { FileTextOutlined } from '@ant-design/icons';
import { readersOfMoney } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    { path: 'reports', ...named('menu.reports'), lazy: async () => ({ Component: (await import('./Reports')).Reports }) },
    { path: 'worker-reports/:id', ...named('workerReport.one'), lazy: async () => ({ Component: (await import('./WorkerReportPage')).WorkerReportPage }) },
  ],
  menu: [{ group: 'control', to: '/reports', label: 'menu.reports', icon: <FileTextOutlined />, roles: readersOfMoney }],
};
