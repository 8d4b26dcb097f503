import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components, paths } from '../api/schema';
import { pageOf } from '../api/types';
import type { PageRequest } from '../kit/SearchTable';

export type Job = components['schemas']['JobDetail'];
export type JobRow = components['schemas']['JobView'];
export type JobLine = components['schemas']['JobLineView'];
export type Figure = components['schemas']['JobFigure'];

type Query = NonNullable<paths['/api/v1/jobs']['get']['parameters']['query']>;

/** How often a job that is under way is asked for, in milliseconds. */
const pollEvery = 1_000;

export const isOpen = ({ state }: { state: string }) => state === 'WAITING' || state === 'RUNNING';

export const loadJobs = (query: { kind?: string; state?: string; mine?: string } & PageRequest) => pageOf<JobRow>(api.GET('/api/v1/jobs', { params: { query: query as unknown as Query } }));

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: () => answer(api.GET('/api/v1/jobs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isOpen(state.data) ? pollEvery : false),
  });

export const loadLines = (id: string, query: { failed?: string } & PageRequest) =>
  pageOf<JobLine>(api.GET('/api/v1/jobs/{id}/lines', { params: { path: { id }, query: query as unknown as { failed?: boolean } & PageRequest } }));

const once = (id: string, key: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } });

export const stopJob = (id: string) => (key: string) => answer(api.POST('/api/v1/jobs/{id}/stop', once(id, key)));

export const resumeJob = (id: string) => (key: string) => answer(api.POST('/api/v1/jobs/{id}/resume', once(id, key)));
