import { answer, api } from '../api/client';
import type { paths } from '../api/schema';
import { pageOf, type Official } from '../api/types';
import type { Option } from '../kit/fields';

type Query = NonNullable<paths['/api/v1/officials']['get']['parameters']['query']>;
/** As the address has it: the server refuses a role that there is not. */
export type OfficialFilter = { words?: string; role?: string; region?: string };

export const loadOfficials = (query: OfficialFilter & { page: number; size: number }) =>
  pageOf(api.GET('/api/v1/officials', { params: { query: query as Query } }));

/** Regions that exist today, by name or code. */
export async function findRegions(words: string): Promise<Option[]> {
  const { items } = await pageOf(api.GET('/api/v1/regions', { params: { query: { words, size: 50 } } }));
  return items.filter(({ validTo }) => !validTo).map(({ code, name }) => ({ value: code, label: `${name} ${code}` }));
}

/** What one gives an official; the region that was shown goes along, so that another change since then is found. */
export type Move = { region: string; reason: string };

export const changeScope = ({ name, region: expectedRegion }: Official, { region, reason }: Move) =>
  answer(api.PUT('/api/v1/officials/{name}/scope', { params: { path: { name } }, body: { region, expectedRegion, reason } }));
