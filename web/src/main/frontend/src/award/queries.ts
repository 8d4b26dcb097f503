import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { paths } from '../api/schema';
import { pageOf } from '../api/types';
import type { PageRequest } from '../kit/SearchTable';

type Query = NonNullable<paths['/api/v1/awards']['get']['parameters']['query']>;
/** As the address has it: the server refuses a state that there is not. */
export type AwardFilter = { programmeId: string; state?: string; rule?: string; townshipCode?: string; words?: string };

export const loadAwards = (query: AwardFilter & PageRequest) =>
  pageOf(api.GET('/api/v1/awards', { params: { query: query as Query } }));

export const proofQuery = (id: string) =>
  queryOptions({
    queryKey: ['awards', id, 'proof'],
    queryFn: () => answer(api.GET('/api/v1/awards/{id}/proof', { params: { path: { id } } })),
  });

/** The awards of a closure: one for each rule that it was calculated under. */
export const awardsOfQuery = (closureId: string) =>
  queryOptions({
    queryKey: ['awards', 'of', closureId],
    queryFn: async () => (await pageOf(api.GET('/api/v1/awards', { params: { query: { closureId, size: 500 } } }))).items,
  });

/** The latest payment of an award: one that the bank returned is instructed anew. */
export const instructionQuery = (awardId: string) =>
  queryOptions({
    queryKey: ['payment-instructions', 'of', awardId],
    queryFn: async () => (await pageOf(api.GET('/api/v1/payment-instructions', { params: { query: { subjectId: awardId, sort: '-recordedAt', size: 1 } } }))).items[0] ?? null,
  });
