import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components } from '../api/schema';
import { pageOf, type Allocation, type Incoming } from '../api/types';

type Paging = { page: number; size: number; sort?: string };
export type MakeAllocation = components['schemas']['MakeAllocation'];
export type TakeBackInput = components['schemas']['TakeBack'];
export type AllocationFilter = { programmeId?: string; appropriationId?: string; state?: Allocation['state']; words?: string };
export type IncomingFilter = { lineId?: string; state?: string; words?: string };

export const loadAllocations = (query: AllocationFilter & Paging) => pageOf<Allocation>(api.GET('/api/v1/allocations', { params: { query } }));

export const allocationQuery = (id: string) =>
  queryOptions({
    queryKey: ['allocations', id],
    queryFn: () => answer(api.GET('/api/v1/allocations/{id}', { params: { path: { id } } })),
  });

export const replayQuery = (id: string) =>
  queryOptions({
    queryKey: ['allocations', id, 'replay'],
    queryFn: () => answer(api.GET('/api/v1/allocations/{id}/replay', { params: { path: { id } } })),
    enabled: false,
  });

export const loadIncoming = (query: IncomingFilter & Paging) => pageOf<Incoming>(api.GET('/api/v1/allocations/incoming', { params: { query } }));

/** One part from above; undefined where the caller's region received none of this name. */
export const incomingQuery = (lineId: string) =>
  queryOptions({
    queryKey: ['incoming', lineId],
    queryFn: async () => (await loadIncoming({ lineId, page: 0, size: 1 })).items[0] ?? null,
  });

export const lineageQuery = (id: string) =>
  queryOptions({
    queryKey: ['appropriations', id, 'lineage'],
    queryFn: () => answer(api.GET('/api/v1/appropriations/{id}/lineage', { params: { path: { id } } })),
  });

export const makeAllocation = (key: string, body: MakeAllocation) => answer(api.POST('/api/v1/allocations', { params: { header: { 'Idempotency-Key': key } }, body }));

export const takeBack = (id: string) => (key: string, body: TakeBackInput) =>
  answer(api.POST('/api/v1/allocations/{id}/taking-back', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }));
