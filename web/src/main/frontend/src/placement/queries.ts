import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components, paths } from '../api/schema';
import { pageOf } from '../api/types';
import type { PageRequest } from '../kit/SearchTable';

type Schemas = components['schemas'];
type ListQuery = NonNullable<paths['/api/v1/placements']['get']['parameters']['query']>;
export type PlacementRow = Schemas['PlacementRow'];
export type PlacementSummary = Schemas['PlacementSummary'];
export type PlacementRecord = Schemas['PlacementRecordView'];
export type LifeLine = Schemas['LifeLine'];
export type LifeLineMonth = Schemas['LifeLineMonth'];
export type Status = PlacementRow['status'];
export type PlacementTerms = Schemas['PlacementTerms'];
export type FollowUpTerms = Schemas['FollowUpTerms'];
export type InsuranceTerms = Schemas['InsuranceMonthsTerms'];
export type DisputeTerms = Schemas['DisputeMonthTerms'];
export type PlacementFilter = { words?: string; enterprise?: string; programme?: string; status?: string; track?: string; overdue?: string; reopened?: string; on?: string; knownAt?: string };

export const statuses: Status[] = ['CH1', 'CH2', 'CH3', 'CH4', 'SELF_EMPLOYED', 'RETIRED', 'DEAD', 'UNEMPLOYED', 'WAITING'];
/** Where the former contract has ended. */
export const ended: readonly Status[] = ['CH2', 'CH4', 'SELF_EMPLOYED', 'UNEMPLOYED'];
export const grounds = ['AGREED', 'LAYOFF', 'CLOSURE', 'EXPIRY'] as const;
export const methods = ['VISIT', 'PHONE', 'INSURANCE_MATCH'] as const;
export const outcomes = ['STABLE', 'UNREACHED', 'LAPSED'] as const;
export const schemes = ['PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'WORK_INJURY', 'MATERNITY'] as const;
export const tracks = ['THIS_YEAR', 'CARRIED_OVER', 'STILL_UNEMPLOYED'] as const;

const once = (key: string) => ({ header: { 'Idempotency-Key': key } });

export const loadPlacements = (query: PlacementFilter & PageRequest) =>
  pageOf<PlacementRow>(api.GET('/api/v1/placements', { params: { query: query as unknown as ListQuery } }));

export const summaryQuery = (filter: { enterprise?: string; programme?: string; on?: string; knownAt?: string }) =>
  queryOptions({
    queryKey: ['placements', 'summary', filter],
    queryFn: () => answer(api.GET('/api/v1/placements/summary', { params: { query: filter } })),
  });

export const lifeLineQuery = (id: string) =>
  queryOptions({
    queryKey: ['workers', id, 'life-line'],
    queryFn: () => answer(api.GET('/api/v1/workers/{id}/life-line', { params: { path: { id } } })),
  });

export const place = (key: string, body: PlacementTerms) => answer(api.POST('/api/v1/placements', { params: once(key), body }));

export const followUp = (key: string, body: FollowUpTerms) => answer(api.POST('/api/v1/placements/follow-ups', { params: once(key), body }));

export const reverse = (id: string) => (key: string, body: { reason: string }) =>
  answer(api.POST('/api/v1/placements/{id}/reversal', { params: { path: { id }, ...once(key) }, body }));

export const insure = (key: string, body: InsuranceTerms) => answer(api.POST('/api/v1/placements/insurance-months', { params: once(key), body }));

export const putDisputes = (key: string, body: DisputeTerms) => answer(api.POST('/api/v1/placements/disputes', { params: once(key), body }));
