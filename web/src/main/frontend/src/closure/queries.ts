import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components, paths } from '../api/schema';
import { pageOf, type Closure, type Facility } from '../api/types';
import type { Option } from '../kit/fields';
import type { PageRequest } from '../kit/SearchTable';

type Schemas = components['schemas'];
type Query = NonNullable<paths['/api/v1/closures']['get']['parameters']['query']>;
/** As the address has it: the server refuses a state that there is not. */
export type ClosureFilter = { programme: string; state?: string; acceptanceState?: string; township?: string; words?: string };
export type ClosureInput = Schemas['ClosureTerms'];
export type EvidenceInput = Schemas['Evidence'];
export type Basis = Schemas['ClosureBasis'];
export type BasisInput = Schemas['BasisTerms'];
export type DismantlingInput = Schemas['DismantlingTerms'];
export type AcceptanceInput = Omit<Schemas['AcceptanceTerms'], 'version'>;

/** From the furthest to the least. */
export const outcomes: NonNullable<Closure['acceptanceState']>[] = ['DISMANTLED', 'EQUIPMENT_REMOVED', 'POWER_AND_WATER_CUT'];

export const loadClosures = (query: ClosureFilter & PageRequest) => pageOf(api.GET('/api/v1/closures', { params: { query: query as Query } }));

export const closureQuery = (id: string) =>
  queryOptions({
    queryKey: ['closures', id],
    queryFn: () => answer(api.GET('/api/v1/closures/{id}', { params: { path: { id } } })),
  });

export const evidenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['closures', id, 'evidence'],
    queryFn: async () => (await answer(api.GET('/api/v1/closures/{id}/evidence', { params: { path: { id } } }))).evidence,
  });

/** All declarations, the latest first. */
export const basisQuery = (id: string) =>
  queryOptions({
    queryKey: ['closures', id, 'basis'],
    queryFn: async () => (await answer(api.GET('/api/v1/closures/{id}/basis', { params: { path: { id } } }))).declarations,
  });

/** Closures like this one, those of the caller's regions first. */
export const claimsQuery = (id: string) =>
  queryOptions({
    queryKey: ['closures', id, 'claims'],
    queryFn: async () => (await answer(api.GET('/api/v1/closures/{id}/claims', { params: { path: { id } } }))).claims,
  });

export const facilityQuery = (id: string) =>
  queryOptions({
    queryKey: ['facilities', id],
    queryFn: () => answer(api.GET('/api/v1/facilities/{id}', { params: { path: { id } } })),
  });

export async function findFacilities(words: string): Promise<Option[]> {
  const { items } = await pageOf<Facility>(api.GET('/api/v1/facilities', { params: { query: { words, size: 50 } } }));
  return items.map(({ id, enterpriseName, name }) => ({ value: id, label: `${enterpriseName} · ${name}` }));
}

const once = (key: string) => ({ 'Idempotency-Key': key });

export const registerClosure = (key: string, { evidence = [], ...input }: ClosureInput) =>
  answer(api.POST('/api/v1/closures', { params: { header: once(key) }, body: { ...input, evidence } }));

export const addEvidence = (id: string) => (key: string, body: EvidenceInput) =>
  answer(api.POST('/api/v1/closures/{id}/evidence', { params: { path: { id }, header: once(key) }, body }));

export const acceptClosure = (id: string) => (key: string, { evidence = [], ...input }: AcceptanceInput, version: number) =>
  answer(
    api.POST('/api/v1/closures/{id}/acceptance-opinion', {
      params: { path: { id }, header: once(key) },
      body: { ...input, evidence, version },
    }),
  );

export const declareBasis = (id: string) => (key: string, { basis = {}, reason }: BasisInput) =>
  answer(api.POST('/api/v1/closures/{id}/basis', { params: { path: { id }, header: once(key) }, body: { basis, reason } }));

export const verifyDismantling = (id: string) => (key: string, body: DismantlingInput) =>
  answer(api.POST('/api/v1/closures/{id}/dismantling', { params: { path: { id }, header: once(key) }, body }));
