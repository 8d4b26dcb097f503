import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { paths } from '../api/schema';
import { pageOf } from '../api/types';

type Query = NonNullable<paths['/api/v1/awards']['get']['parameters']['query']>;
/** As the address has it: the server refuses a state that there is not. */
export type AwardFilter = { programmeId: string; state?: string; rule?: string; words?: string };

export const loadAwards = (query: AwardFilter & { page: number; size: number }) =>
  pageOf(api.GET('/api/v1/awards', { params: { query: query as Query } }));

export const proofQuery = (id: string) =>
  queryOptions({
    queryKey: ['awards', id, 'proof'],
    queryFn: () => answer(api.GET('/api/v1/awards/{id}/proof', { params: { path: { id } } })),
  });
