import type { ReactNode } from 'react';
import type { RouteObject } from 'react-router';

/** What a route says of itself: the key of its name, for the breadcrumb. */
export type Handle = { crumb: string };
export const named = (crumb: string): { handle: Handle } => ({ handle: { crumb } });

/** The parts of the menu, in their order. */
export const groups = ['overview', 'work', 'people', 'money', 'funds', 'policy', 'control'] as const;

/** A hint of what to show; the server decides what is allowed. Without `roles`, an entry is for everybody. */
export type Entry = { group: (typeof groups)[number]; to: string; label: string; icon: ReactNode; roles?: string[] };

/** What a feature adds to the frame: its screens, each fetched when it is shown first, and its entries in the menu. */
export type Feature = { routes: RouteObject[]; menu: Entry[] };
