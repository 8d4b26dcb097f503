import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components, paths } from '../api/schema';
import { pageOf, type Closure, type TipOff } from '../api/types';
import type { Option } from '../kit/fields';
import type { PageRequest } from '../kit/SearchTable';

type Schemas = components['schemas'];
type Query = NonNullable<paths['/api/v1/tip-offs']['get']['parameters']['query']>;
export type TipOffFilter = { programmeId: string; state?: string; words?: string };
export type TipOffInput = Omit<Schemas['TipOffTerms'], 'synthetic'>;
export type FindingInput = Schemas['TipOffFinding'];
export type RewardInput = Schemas['Reward'];

const once = (key: string) => ({ 'Idempotency-Key': key });

export const loadTipOffs = (query: TipOffFilter & PageRequest) => pageOf<TipOff>(api.GET('/api/v1/tip-offs', { params: { query: query as Query } }));

export const tipOffQuery = (id: string) =>
  queryOptions({
    queryKey: ['tip-offs', id],
    queryFn: () => answer(api.GET('/api/v1/tip-offs/{id}', { params: { path: { id } } })),
  });

export const reportersQuery = (id: string) =>
  queryOptions({
    queryKey: ['tip-offs', id, 'reporters'],
    queryFn: async () => (await answer(api.GET('/api/v1/tip-offs/{id}/reporters', { params: { path: { id } } }))).reporters,
  });

export async function findClosures(words: string): Promise<Option[]> {
  const { items } = await pageOf<Closure>(api.GET('/api/v1/closures', { params: { query: { words, size: 50 } } }));
  return items.map(({ id, enterpriseName, facilityName, programmeCode }) => ({ value: id, label: `${enterpriseName} · ${facilityName} ${programmeCode}` }));
}

export const receive = (key: string, input: TipOffInput) =>
  answer(api.POST('/api/v1/tip-offs', { params: { header: once(key) }, body: { ...input, synthetic: false } }));

export const conclude = (id: string) => (key: string, body: FindingInput, version: number) =>
  answer(api.POST('/api/v1/tip-offs/{id}/finding', { params: { path: { id }, header: { ...once(key), 'If-Match': `"${version}"` } }, body }));

export const reward = (id: string) => (key: string, body: RewardInput) =>
  answer(api.POST('/api/v1/tip-offs/{id}/awards', { params: { path: { id }, header: once(key) }, body }));

/** Name, ID number and account on one line, for the minute in which it is shown. */
export const revealReporter = (id: string, reporterId: string) => async (_: string, { reason }: { reason: string }) => {
  const { name, citizenId, accountNo, bankCode } = await answer(api.POST('/api/v1/tip-offs/{id}/reveal', { params: { path: { id } }, body: { reporterId, reason } }));
  return [name, citizenId, accountNo, bankCode].join(' · ');
};
