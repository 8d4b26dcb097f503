import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components, paths } from '../api/schema';
import { pageOf, type Closure } from '../api/types';
import type { PageRequest } from '../kit/SearchTable';
import { rulesInForceQuery } from '../programme/queries';

type Query = NonNullable<paths['/api/v1/awards']['get']['parameters']['query']>;
/** As the address has it: the server refuses a state that there is not. */
export type AwardFilter = { programmeId?: string; ids?: string; state?: string; rule?: string; townshipCode?: string; words?: string };
export type Replay = components['schemas']['Replay'];
export type CalculationLine = components['schemas']['Line'];
export type ScaleInput = Pick<components['schemas']['Scale'], 'document' | 'article'>;

export const loadAwards = (query: AwardFilter & PageRequest) =>
  pageOf(api.GET('/api/v1/awards', { params: { query: query as Query } }));

export const proofQuery = (id: string) =>
  queryOptions({
    queryKey: ['awards', id, 'proof'],
    queryFn: () => answer(api.GET('/api/v1/awards/{id}/proof', { params: { path: { id } } })),
  });

/** The rules of the programme to choose from: all, or those that pay reporters (`true`) or closures (`false`). */
export function useRules(programmeId: string | undefined, reporters?: boolean) {
  const { data } = useQuery({ ...rulesInForceQuery(programmeId ?? ''), enabled: programmeId !== undefined });
  const rules = data?.terms.rules ?? [];
  return rules.filter(({ payee }) => reporters === undefined || (payee === 'REPORTER') === reporters).map(({ code, name }) => ({ value: code, label: name }));
}

/** The appropriations that are issued for the programme, with what is left of each. */
export const issuedQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['appropriations', 'issued', programmeId],
    queryFn: () => pageOf(api.GET('/api/v1/appropriations', { params: { query: { programmeId, state: 'ISSUED', size: 500 } } })),
  });

/** The accepted closures that have no award under the rule yet. */
export type UncalculatedFilter = { programmeId: string; rule: string; township?: string; words?: string };

export const loadUncalculated = (query: UncalculatedFilter & PageRequest) => pageOf<Closure>(api.GET('/api/v1/awards/uncalculated', { params: { query } }));

const once = (key: string) => ({ header: { 'Idempotency-Key': key } });

export const calculate = (key: string, body: { closureId: string; rule: string }) => answer(api.POST('/api/v1/awards', { params: once(key), body }));

export const calculateAll = (key: string, body: { programmeId: string; rule: string }) => answer(api.POST('/api/v1/awards/mass-calculation', { params: once(key), body }));

export const submitAwards = (key: string, body: { awardIds: string[]; appropriationId: string }) => answer(api.POST('/api/v1/award-submissions', { params: once(key), body }));

export const instructAwards = (key: string, body: { awardIds: string[] }) => answer(api.POST('/api/v1/payment-instructions', { params: once(key), body }));

export const recalculate = (id: string) => (key: string, body: { reason: string }) =>
  answer(api.POST('/api/v1/awards/{id}/recalculation', { params: { path: { id }, ...once(key) }, body }));

export type Confirmation = { statement: string; metOn: string; evidence: string[] };

export const confirmCondition = (id: string) => (key: string, body: Confirmation) =>
  answer(api.POST('/api/v1/awards/{id}/condition', { params: { path: { id }, ...once(key) }, body }));

export const replay = (id: string) => () => answer(api.POST('/api/v1/awards/{id}/replay', { params: { path: { id } } }));

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

/** What the awards of a rule claim, and what the appropriation has for them. */
export const scalingQuery = (query: { programmeId: string; rule: string; appropriationId: string }) =>
  queryOptions({
    queryKey: ['awards', 'scaling', query],
    queryFn: () => answer(api.GET('/api/v1/award-scalings/preview', { params: { query } })),
  });

/** Over the figures that were seen. */
export const scale = (seen: Omit<components['schemas']['Scale'], 'document' | 'article'>) => (key: string, input: ScaleInput) =>
  answer(api.POST('/api/v1/award-scalings', { params: { header: { 'Idempotency-Key': key } }, body: { ...seen, ...input } }));
