import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components, paths } from '../api/schema';
import { pageOf, type Page } from '../api/types';
import type { PageRequest } from '../kit/SearchTable';

type Schemas = components['schemas'];
export type Target = Schemas['TargetView'];
export type TargetSums = Schemas['TargetSums'];
export type TargetInput = Schemas['TargetTerms'];
export type TargetChange = Schemas['TargetChange'];
export type Deadline = Schemas['PlanDeadlineView'];
export type DeadlineInput = Schemas['PlanDeadlineTerms'];
export type YearInput = Schemas['PlanYearTerms'];
export type MarkInput = Schemas['PlanMarkTerms'];
/** The sums come with each page of targets. */
export type TargetPage = Page<Target> & { sums: TargetSums };

export const industries: Target['industry'][] = ['BRICK_KILN', 'COAL_MINE', 'CEMENT_LINE', 'STEEL_LINE', 'OTHER'];
export const kinds: Deadline['kind'][] = ['SURVEY', 'EXIT', 'ACCEPTANCE', 'REPORT', 'OTHER'];
export const desks: Deadline['role'][] = ['INDUSTRY_CLERK', 'INDUSTRY_REVIEWER', 'FINANCE_CLERK', 'FINANCE_REVIEWER', 'HR_CLERK', 'HR_REVIEWER'];
/** As the realm and its bundle call it. */
export const roleOf = (desk: Deadline['role']) => desk.toLowerCase().replace('_', '-');

type TargetQuery = NonNullable<paths['/api/v1/targets']['get']['parameters']['query']>;
/** As the address has it: the server refuses what there is not. */
export type TargetFilter = { year?: string; industry?: string; progress?: string };

export async function loadTargets(query: TargetFilter & PageRequest): Promise<TargetPage> {
  return { totals: {}, ...(await answer(api.GET('/api/v1/targets', { params: { query: query as unknown as TargetQuery } }))) };
}

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['targets', id, 'versions'],
    queryFn: async () => (await answer(api.GET('/api/v1/targets/{id}/versions', { params: { path: { id } } }))).items,
  });

export const setTarget = (key: string, body: TargetInput) => answer(api.POST('/api/v1/targets', { params: { header: { 'Idempotency-Key': key } }, body }));

export const changeTarget = (id: string) => (_: string, body: TargetChange, version: number) =>
  answer(api.PUT('/api/v1/targets/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body }));

type DeadlineQuery = NonNullable<paths['/api/v1/plan-deadlines']['get']['parameters']['query']>;
export type DeadlineFilter = { year?: string; kind?: string; status?: string; overdue?: string; from?: string; to?: string };

export const loadDeadlines = (query: DeadlineFilter & PageRequest) =>
  pageOf<Deadline>(api.GET('/api/v1/plan-deadlines', { params: { query: query as unknown as DeadlineQuery } }));

/** All of one month, as many as a page may hold. */
export const monthQuery = (filter: DeadlineFilter, from: string, to: string) =>
  queryOptions({
    queryKey: ['plan-deadlines', 'month', filter, from],
    queryFn: () => loadDeadlines({ ...filter, from, to, page: 0, size: 500 }),
  });

export const deadlineQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan-deadlines', id],
    queryFn: () => answer(api.GET('/api/v1/plan-deadlines/{id}', { params: { path: { id } } })),
  });

export const marksQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan-deadlines', id, 'marks'],
    queryFn: async () => (await answer(api.GET('/api/v1/plan-deadlines/{id}/marks', { params: { path: { id } } }))).items,
  });

export const addDeadline = (key: string, body: DeadlineInput) => answer(api.POST('/api/v1/plan-deadlines', { params: { header: { 'Idempotency-Key': key } }, body }));

export const addYear = (key: string, body: YearInput) => answer(api.POST('/api/v1/plan-deadlines/usual', { params: { header: { 'Idempotency-Key': key } }, body }));

export const markDeadline = (id: string, key: string, body: MarkInput, version: number) =>
  answer(
    api.POST('/api/v1/plan-deadlines/{id}/marks', {
      params: { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': `"${version}"` } },
      body,
    }),
  );
