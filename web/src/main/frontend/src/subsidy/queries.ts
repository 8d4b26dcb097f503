import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components, paths } from '../api/schema';
import { pageOf } from '../api/types';
import type { PageRequest } from '../kit/SearchTable';

type Schemas = components['schemas'];
type ClaimQuery = NonNullable<paths['/api/v1/subsidy-claims']['get']['parameters']['query']>;
type SheetQuery = NonNullable<paths['/api/v1/subsidy-sheets']['get']['parameters']['query']>;
export type Kind = Schemas['SubsidyKind'];
export type Claim = Schemas['SubsidyClaimView'];
export type ClaimProof = Schemas['SubsidyProof'];
export type ClaimTerms = Schemas['SubsidyTerms'];
export type Sheet = Schemas['SubsidySheetView'];
export type SheetMade = Schemas['SubsidySheetMade'];
export type SheetTerms = Schemas['SubsidySheetTerms'];
export type Paid = Schemas['SubsidyPayment'];
export type Held = Schemas['SubsidyHeld'];
export type ClaimFilter = { kind?: string; state?: string; enterpriseId?: string; workerId?: string; sheetId?: string; words?: string };
export type SheetFilter = { kind?: string; state?: string; words?: string };

export const kinds: Kind[] = ['FLEXIBLE_INSURANCE', 'PUBLIC_POST', 'START_UP', 'TRAINING_LIVING', 'TRAINING'];

const once = (id: string, key: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } });
const begun = (key: string) => ({ params: { header: { 'Idempotency-Key': key } } });

export const loadClaims = (query: ClaimFilter & PageRequest) => pageOf<Claim>(api.GET('/api/v1/subsidy-claims', { params: { query: query as ClaimQuery } }));

export const claimQuery = (id: string) =>
  queryOptions({ queryKey: ['subsidy-claims', id], queryFn: () => answer(api.GET('/api/v1/subsidy-claims/{id}', { params: { path: { id } } })) });

export const loadSheets = (query: SheetFilter & PageRequest) => pageOf<Sheet>(api.GET('/api/v1/subsidy-sheets', { params: { query: query as SheetQuery } }));

export const sheetQuery = (id: string) =>
  queryOptions({ queryKey: ['subsidy-sheets', id], queryFn: () => answer(api.GET('/api/v1/subsidy-sheets/{id}', { params: { path: { id } } })) });

export const enter = (key: string, body: ClaimTerms) => answer(api.POST('/api/v1/subsidy-claims', { ...begun(key), body }));

export const withdraw = (id: string) => (key: string, body: { reason: string }) => answer(api.POST('/api/v1/subsidy-claims/{id}/withdrawal', { ...once(id, key), body }));

export const replay = (id: string) => answer(api.POST('/api/v1/subsidy-claims/{id}/replay', { params: { path: { id } } }));

export const makeSheet = (key: string, body: SheetTerms) => answer(api.POST('/api/v1/subsidy-sheets', { ...begun(key), body }));

export const submit = (id: string) => (key: string) => answer(api.POST('/api/v1/subsidy-sheets/{id}/submission', once(id, key)));

export const discard = (id: string) => (key: string) => answer(api.POST('/api/v1/subsidy-sheets/{id}/discard', once(id, key)));

export const pay = (id: string) => (key: string) => answer(api.POST('/api/v1/subsidy-sheets/{id}/payment', once(id, key)));
