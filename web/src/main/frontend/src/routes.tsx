import { Skeleton } from 'antd';
import type { RouteObject } from 'react-router';
import { Frame, type Handle } from './frame/Frame';
import { Broken, Missing } from './frame/Missing';

const named = (crumb: string): { handle: Handle } => ({ handle: { crumb } });

/** Every screen is a part of its own, fetched when it is shown first. */
export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Frame />,
    errorElement: <Broken />,
    ...named('menu.home'),
    children: [
      {
        errorElement: <Broken />,
        hydrateFallbackElement: <Skeleton active />,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./home/Home')).Home }) },
          {
            path: 'programmes',
            ...named('menu.programmes'),
            lazy: async () => ({ Component: (await import('./programme/ProgrammeList')).ProgrammeList }),
          },
          {
            path: 'awards',
            ...named('menu.awards'),
            children: [
              { index: true, lazy: async () => ({ Component: (await import('./award/AwardList')).AwardList }) },
              { path: ':id', ...named('award.one'), lazy: async () => ({ Component: (await import('./award/AwardPage')).AwardPage }) },
            ],
          },
          {
            path: 'appropriations',
            ...named('menu.appropriations'),
            lazy: async () => ({ Component: (await import('./fund/AppropriationList')).AppropriationList }),
          },
          {
            path: 'approvals',
            ...named('menu.approvals'),
            lazy: async () => ({ Component: (await import('./approval/Inbox')).Inbox }),
          },
          {
            path: 'audit',
            ...named('menu.audit'),
            lazy: async () => ({ Component: (await import('./audit/AuditTrail')).AuditTrail }),
          },
          { path: '*', ...named('missing.title'), element: <Missing /> },
        ],
      },
    ],
  },
];
