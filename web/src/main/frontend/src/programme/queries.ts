import { queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { answer, api } from '../api/client';
import { ProblemError } from '../api/problem';
import type { components } from '../api/schema';
import { pageOf, type Programme, type ProgrammeTerms, type RuleSet, type RuleSetDraft, type RuleSetFile } from '../api/types';
import { useProgrammeOfPage } from '../frame/kept';
import type { Option } from '../kit/fields';

type ProgrammeFilter = { name?: string; code?: string };

export const loadProgrammes = (query: ProgrammeFilter & { page: number; size: number }) =>
  pageOf(api.GET('/api/v1/programmes', { params: { query } }));

/** Those of the region that one looks at; the client says it to the server. */
const choices = (region?: string) =>
  queryOptions({
    queryKey: ['programmes', 'choices', region],
    queryFn: () => loadProgrammes({ page: 0, size: 500 }),
    staleTime: 60_000,
  });

export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: ['programmes', id],
    queryFn: () => answer(api.GET('/api/v1/programmes/{id}', { params: { path: { id } } })),
  });

export const positionQuery = (id: string) =>
  queryOptions({
    queryKey: ['programmes', id, 'position'],
    queryFn: () => answer(api.GET('/api/v1/programmes/{id}/position', { params: { path: { id } } })),
  });

export async function createProgramme(key: string, terms: ProgrammeTerms): Promise<Programme> {
  return answer(api.POST('/api/v1/programmes', { params: { header: { 'Idempotency-Key': key } }, body: terms }));
}

const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

export const changeProgramme = (id: string, version: number, terms: ProgrammeTerms) =>
  answer(api.PUT('/api/v1/programmes/{id}', { params: { path: { id }, header: ifMatch(version) }, body: terms }));

export const loadRuleSets = (id: string, query: { page: number; size: number }) =>
  pageOf(api.GET('/api/v1/programmes/{id}/rule-sets', { params: { path: { id }, query } }));

export const ruleSetQuery = (id: string) =>
  queryOptions({
    queryKey: ['rule-sets', id],
    queryFn: () => answer(api.GET('/api/v1/rule-sets/{id}', { params: { path: { id } } })),
  });

/** What each level's rules say on a day for a region, or for the one that one looks at: the nearest first, which applies. */
export const levelsQuery = (id: string, query: { region?: string; on?: string }) =>
  queryOptions({
    queryKey: ['rule-sets', 'levels', id, query],
    queryFn: () => answer(api.GET('/api/v1/programmes/{id}/rule-levels', { params: { path: { id }, query } })),
  });

/** The last day that the server takes: after every day on which a version begins. */
const endOfDays = '2199-12-31';

/** The last version to come into force of the rules that apply where one looks; null where none is. */
export const rulesInForceQuery = (id: string) =>
  queryOptions({
    queryKey: ['rule-sets', 'in-force', id],
    queryFn: async () => {
      const [nearest] = await answer(api.GET('/api/v1/programmes/{id}/rule-levels', { params: { path: { id }, query: { on: endOfDays } } }));
      return nearest ? answer(api.GET('/api/v1/rule-sets/{id}', { params: { path: { id: nearest.ruleSetId } } })) : null;
    },
  });

/** The catalogue of ways to compute: which units and terms each kind takes. It changes with the server only. */
export const ruleKindsQuery = queryOptions({
  queryKey: ['rule-kinds'],
  queryFn: () => answer(api.GET('/api/v1/rule-kinds')),
  staleTime: Infinity,
});

export const examplesQuery = (id: string) =>
  queryOptions({
    queryKey: ['rule-sets', id, 'examples'],
    queryFn: () => answer(api.GET('/api/v1/rule-sets/{id}/examples', { params: { path: { id } } })),
  });

export async function draftRuleSet(programmeId: string, key: string, draft: RuleSetDraft): Promise<RuleSet> {
  const params = { path: { id: programmeId }, header: { 'Idempotency-Key': key } };
  return answer(api.POST('/api/v1/programmes/{id}/rule-sets', { params, body: draft }));
}

/** A draft from a file that another system, or this one, made of a rule set. What is no JSON is left for the server to refuse. */
export async function readRuleSet(programmeId: string, key: string, file: string): Promise<RuleSet> {
  const params = { path: { id: programmeId }, header: { 'Idempotency-Key': key } };
  return answer(api.POST('/api/v1/programmes/{id}/rule-sets/file', { params, body: file as unknown as RuleSetFile, bodySerializer: (text: unknown) => text as string }));
}

export const differencesQuery = (id: string, other: string) =>
  queryOptions({
    queryKey: ['rule-sets', id, 'differences', other],
    queryFn: () => answer(api.GET('/api/v1/rule-sets/{id}/differences', { params: { path: { id }, query: { with: other } } })),
  });

export const changeRuleSet = (id: string, version: number, draft: RuleSetDraft) =>
  answer(api.PUT('/api/v1/rule-sets/{id}', { params: { path: { id }, header: ifMatch(version) }, body: draft }));

export type WhatIfInput = { importId?: string };
export const whatIf = (id: string) => (key: string, body: WhatIfInput) =>
  answer(api.POST('/api/v1/rule-sets/{id}/what-if', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }));

/** Lists that were uploaded to try rules on, the latest first. */
export async function findTrialLists(words: string): Promise<Option[]> {
  const { items } = await pageOf<components['schemas']['ImportSummary']>(api.GET('/api/v1/imports', { params: { query: { kind: 'TRIAL', state: 'CHECKED', words, size: 50 } } }));
  return items.filter(({ ready }) => ready > 0).map(({ id, name, ready }) => ({ value: id, label: `${name} · ${ready}` }));
}

export const activateRuleSet = (id: string, version: number, key: string) =>
  answer(api.POST('/api/v1/rule-sets/{id}/activation', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { version } }));

/** Whether awards can be calculated: whether a version of its rules has been activated. */
export const inForce = ({ activeVersionNo }: Programme) => activeVersionNo != null;

/** The address names a programme that the server does not list. */
export const unknownProgramme = new ProblemError({ type: 'about:blank', title: '', status: 404, code: 'unknown-programme' });

/**
 * The programme whose page it is, or that the address names (`?programme=`), or else the first in force of the region
 * that one looks at (`?region=`). To choose another on a programme's page is to go to that one's.
 */
export function useProgramme() {
  const navigate = useNavigate();
  const ofPage = useProgrammeOfPage();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useQuery(choices(params.get('region') ?? undefined));
  const wanted = ofPage ?? params.get('programme');
  const all = data?.items;
  const programme = wanted ? all?.find(({ id }) => id === wanted) : (all?.find(inForce) ?? all?.[0]);
  const choose = (id: string) => {
    const next = new URLSearchParams(params);
    next.set('programme', id);
    next.delete('page');
    if (ofPage) void navigate({ pathname: `/programmes/${id}`, search: next.toString() });
    else setParams(next);
  };
  return { all, programme, error, refetch, choose };
}
