import { CommentOutlined, NotificationOutlined } from '@ant-design/icons';
import { readersOfMoney } from '../api/roles';
import { named, type Feature } from '../frame/feature';

export const feature: Feature = {
  routes: [
    {
      path: 'notices',
      ...named('menu.notices'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./NoticeList')).NoticeList }) },
        { path: 'new', ...named('notice.draft'), lazy: async () => ({ Component: (await import('./NewNotice')).NewNotice }) },
        { path: ':id', ...named('notice.one'), lazy: async () => ({ Component: (await import('./NoticePage')).NoticePage }) },
      ],
    },
    {
      path: 'objections',
      ...named('menu.objections'),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./ObjectionList')).ObjectionList }) },
        { path: ':id', ...named('objection.page'), lazy: async () => ({ Component: (await import('./ObjectionPage')).ObjectionPage }) },
      ],
    },
  ],
  menu: [
    { group: 'money', to: '/notices', label: 'menu.notices', icon: <NotificationOutlined />, roles: readersOfMoney },
    { group: 'money', to: '/objections', label: 'menu.objections', icon: <CommentOutlined />, roles: readersOfMoney },
  ],
};
