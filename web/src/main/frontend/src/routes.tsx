import { Skeleton } from 'antd';
import type { RouteObject } from 'react-router';
import { features } from './features';
import { Frame } from './frame/Frame';
import { named } from './frame/feature';
import { Broken, Missing } from './frame/Missing';

/** All screens stand in the frame, which stays when one of them breaks. */
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
        children: [...features.flatMap(({ routes: own }) => own), { path: '*', ...named('missing.title'), element: <Missing /> }],
      },
    ],
  },
];
