import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components, paths } from '../api/schema';
import { pageOf } from '../api/types';
import type { PageRequest } from '../kit/SearchTable';

type Schemas = components['schemas'];
type ListQuery = NonNullable<paths['/api/v1/severance-sheets']['get']['parameters']['query']>;
type LineQuery = NonNullable<paths['/api/v1/severance-sheets/{id}/lines']['get']['parameters']['query']>;
export type Sheet = Schemas['SeveranceSheetView'];
export type SheetDetail = Schemas['SeveranceSheetDetail'];
export type TakingBack = Schemas['SeveranceTakingBack'];
export type SheetTerms = Schemas['SeveranceSheetTerms'];
export type Fact = Schemas['SeveranceFactView'];
export type FactTerms = Schemas['SeveranceFactTerms'];
export type SheetLine = Schemas['SeveranceLineView'];
export type SheetFilter = { state?: string; words?: string; enterpriseId?: string };

export const reasons = ['CLOSED', 'LAYOFF', 'AGREED', 'EXPIRED', 'BANKRUPT', 'RESIGNED', 'RETIRED', 'INTERNAL_TRANSFER', 'EARLY_RETIREMENT'] as const;
export const kinds = ['SEVERANCE', 'DISABILITY_EMPLOYMENT', 'WAGE_ARREARS', 'INSURANCE_ARREARS', 'LATE_FEE'] as const;

/** How often a sheet that is being computed is asked for, in milliseconds. */
const pollEvery = 1_000;

const once = (id: string, key: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } });

export const loadSheets = (query: SheetFilter & PageRequest) => pageOf<Sheet>(api.GET('/api/v1/severance-sheets', { params: { query: query as ListQuery } }));

export const sheetQuery = (id: string) =>
  queryOptions({
    queryKey: ['severance-sheets', id],
    queryFn: () => answer(api.GET('/api/v1/severance-sheets/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.sheet.state === 'CALCULATING' ? pollEvery : false),
  });

export const opinionQuery = (id: string) =>
  queryOptions({
    queryKey: ['severance-sheets', id, 'second-opinion'],
    queryFn: () => answer(api.GET('/api/v1/severance-sheets/{id}/second-opinion', { params: { path: { id } } })),
  });

export const proofQuery = (id: string, line: string) =>
  queryOptions({
    queryKey: ['severance-sheets', id, 'lines', line],
    queryFn: () => answer(api.GET('/api/v1/severance-sheets/{id}/lines/{line}', { params: { path: { id, line } } })),
  });

export const loadFacts = (id: string, query: PageRequest) => pageOf<Fact>(api.GET('/api/v1/severance-sheets/{id}/facts', { params: { path: { id }, query } }));

export const loadLines = (id: string, query: { kind?: string; state?: string; words?: string } & PageRequest) =>
  pageOf<SheetLine>(api.GET('/api/v1/severance-sheets/{id}/lines', { params: { path: { id }, query: query as LineQuery } }));

export const makeSheet = (key: string, body: SheetTerms) => answer(api.POST('/api/v1/severance-sheets', { params: { header: { 'Idempotency-Key': key } }, body }));

export const changeFact = (id: string, worker: string) => (_: string, body: FactTerms, version: number) =>
  answer(api.PUT('/api/v1/severance-sheets/{id}/facts/{worker}', { params: { path: { id, worker }, header: { 'If-Match': `"${version}"` } }, body }));

export const calculate = (id: string) => (key: string, body: Schemas['CalculateSeverance']) => answer(api.POST('/api/v1/severance-sheets/{id}/calculation', { ...once(id, key), body }));

export const submit = (id: string) => (key: string) => answer(api.POST('/api/v1/severance-sheets/{id}/submission', once(id, key)));

export const pay = (id: string) => (key: string) => answer(api.POST('/api/v1/severance-sheets/{id}/payment', once(id, key)));

export const takeBack = (id: string) => (key: string, body: TakingBack) => answer(api.POST('/api/v1/severance-sheets/{id}/taking-back', { ...once(id, key), body }));

export const replay = (id: string, line: string) => answer(api.POST('/api/v1/severance-sheets/{id}/lines/{line}/replay', { params: { path: { id, line } } }));
