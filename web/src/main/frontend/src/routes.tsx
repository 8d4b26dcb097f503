import { Skeleton } from 'antd';
import type { RouteObject } from 'react-router';
import { features } from './features';
import { Frame } from './frame/Frame';
import { named } from './frame/feature';
import { Broken, Missing } from './frame/Missing';
import { allWords } from './i18n/i18n';

/** A screen comes with its words. */
function withWords(route: RouteObject): RouteObject {
  const { lazy, children } = route;
  return {
    ...route,
    ...(typeof lazy === 'function' && { lazy: async () => (await Promise.all([lazy(), allWords()]))[0] }),
    ...(children && { children: children.map(withWords) }),
  } as RouteObject;
}

/** The first screen's words are there from the start. */
const screens = features.flatMap(({ routes: own }) => own).map((route) => (route.index ? route : withWords(route)));

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
        children: [...screens, { path: '*', ...named('missing.title'), element: <Missing /> }],
      },
    ],
  },
];
