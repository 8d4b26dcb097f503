import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components } from '../api/schema';
import { pageOf, type ResettlementPlan } from '../api/types';
import { loadEnterprises } from '../enterprise/queries';

type Paging = { page: number; size: number; sort?: string };
type Schemas = components['schemas'];
export type PlanTerms = Schemas['ResettlementPlanTerms'];
export type PlanFigures = Schemas['ResettlementPlanFigures'];
export type PlanFilter = { enterpriseId?: string; programmeId?: string; state?: ResettlementPlan['state']; words?: string };

/** The ways to go, and the uses the money is permitted for, in the order of the rules. */
export const channels = ['ch1', 'ch2', 'ch3', 'ch4', 'other'] as const;
export const uses = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6'] as const;

export const loadPlans = (query: PlanFilter & Paging) => pageOf<ResettlementPlan>(api.GET('/api/v1/resettlement-plans', { params: { query } }));

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['resettlement-plans', id],
    queryFn: () => answer(api.GET('/api/v1/resettlement-plans/{id}', { params: { path: { id } } })),
  });

export const askFigures = (body: PlanFigures) => answer(api.POST('/api/v1/resettlement-plans/preview', { body }));

export const makePlan = (key: string, body: PlanTerms) =>
  answer(api.POST('/api/v1/resettlement-plans', { params: { header: { 'Idempotency-Key': key } }, body }));

/** Enterprises whose name or credit code has the words. */
export const findEnterprises = (words: string) =>
  loadEnterprises({ words, page: 0, size: 20 }).then(({ items }) => items.map(({ id, name, creditCode }) => ({ value: id, label: `${name} ${creditCode}` })));
