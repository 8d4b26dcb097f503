import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components } from '../api/schema';
import { pageOf } from '../api/types';
import type { PlacementReport } from './queries';

type Schemas = components['schemas'];
export type WorkerReport = Schemas['WorkerReportView'];
export type WorkerReportTerms = Schemas['WorkerReportTerms'];
export type PlanCheck = Schemas['PlanCheck'];
export type PlanCheckLine = Schemas['PlanCheckLine'];
type Detail = Omit<Schemas['WorkerReportDetail'], 'document'> & { document?: { placements?: PlacementReport; planCheck?: PlanCheck } };

export type Kept = { kind: WorkerReport['kind']; month?: string; programmeId?: string; planId?: string };

/** Asked for again every so many milliseconds while one of them is still being counted. */
const pollEvery = 1_000;

export const workerReportsQuery = (filter: Kept) =>
  queryOptions({
    queryKey: ['worker-reports', filter],
    queryFn: () => pageOf<WorkerReport>(api.GET('/api/v1/worker-reports', { params: { query: { ...filter, page: 0, size: 20 } } })),
    refetchInterval: ({ state }) => (state.data?.items.some(({ state: each }) => each === 'COUNTING') ? pollEvery : false),
  });

export const workerReportQuery = (id: string) =>
  queryOptions({
    queryKey: ['worker-reports', id],
    queryFn: async () => (await answer(api.GET('/api/v1/worker-reports/{id}', { params: { path: { id } } }))) as unknown as Detail,
    refetchInterval: ({ state }) => (state.data?.report.state === 'COUNTING' ? pollEvery : false),
  });

export const count = (body: WorkerReportTerms) => (key: string) => answer(api.POST('/api/v1/worker-reports', { params: { header: { 'Idempotency-Key': key } }, body }));

export const fileOf = (id: string, format: 'pdf' | 'xlsx' | 'json') => `/api/v1/worker-reports/${id}/file?format=${format}`;
