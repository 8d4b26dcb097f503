import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components } from '../api/schema';
import { pageOf, type Enterprise, type Facility, type Township } from '../api/types';
import type { PageRequest } from '../kit/SearchTable';

type Schemas = components['schemas'];
export type EnterpriseFilter = { words?: string; township?: string };
export type PlaceFilter = { words?: string; level?: Township['level']; partOf?: string };
export type AccountInput = Schemas['AccountTerms'];
export type EnterpriseInput = Omit<Schemas['EnterpriseTerms'], 'regionCode' | 'synthetic'>;
export type EnterpriseChange = Schemas['EnterpriseChange'];
export type FacilityInput = Omit<Schemas['FacilityTerms'], 'synthetic'>;
export type Correction = Schemas['FacilityCorrection'];
export type TownshipInput = Omit<Schemas['TownshipTerms'], 'synthetic'>;
export type TownshipChange = Schemas['TownshipChange'];

export const facilityKinds: Facility['kind'][] = ['BRICK_KILN', 'COAL_MINE', 'CEMENT_LINE', 'STEEL_LINE', 'OTHER'];

export const levels: Township['level'][] = ['TOWNSHIP', 'VILLAGE'];

const once = (key: string) => ({ 'Idempotency-Key': key });
const against = (version: number) => ({ 'If-Match': `"${version}"` });

export const loadEnterprises = (query: EnterpriseFilter & PageRequest) => pageOf(api.GET('/api/v1/enterprises', { params: { query } }));

export const loadTownships = (query: PlaceFilter & PageRequest) => pageOf(api.GET('/api/v1/townships', { params: { query } }));

/** All townships of the caller's region, to choose from. */
export const useTownships = () => usePlaces({ level: 'TOWNSHIP' });

/** All villages of a township, to choose from. */
export const useVillages = (partOf: string | undefined) => usePlaces({ level: 'VILLAGE', partOf: partOf ?? '' }, !!partOf);

function usePlaces(which: PlaceFilter, enabled = true) {
  const { data } = useQuery({ queryKey: ['townships', 'choices', which], queryFn: () => loadTownships({ ...which, page: 0, size: 500 }), staleTime: 60_000, enabled });
  return (data?.items ?? []).map(({ code, name }) => ({ value: code, label: `${name} ${code}` }));
}

export const enterpriseQuery = (id: string) =>
  queryOptions({
    queryKey: ['enterprises', id],
    queryFn: () => answer(api.GET('/api/v1/enterprises/{id}', { params: { path: { id } } })),
  });

export const facilitiesQuery = (id: string) =>
  queryOptions({
    queryKey: ['enterprises', id, 'facilities'],
    queryFn: () => pageOf(api.GET('/api/v1/enterprises/{id}/facilities', { params: { path: { id }, query: { size: 500 } } })),
  });

/** The list of closures knows no enterprise; its words find the credit code. */
export const closuresQuery = ({ id, creditCode }: Enterprise) =>
  queryOptions({
    queryKey: ['closures', 'of', id],
    queryFn: async () => {
      const { items } = await pageOf(api.GET('/api/v1/closures', { params: { query: { words: creditCode, size: 500 } } }));
      return items.filter(({ enterpriseId }) => enterpriseId === id);
    },
  });

/** The first six digits of a township's code are its region. */
export const register = (key: string, input: EnterpriseInput) =>
  answer(
    api.POST('/api/v1/enterprises', {
      params: { header: once(key) },
      body: { ...input, regionCode: input.townshipCode.slice(0, 6), synthetic: false },
    }),
  );

export const change = (id: string) => (_: string, body: EnterpriseChange, version: number) =>
  answer(api.PUT('/api/v1/enterprises/{id}', { params: { path: { id }, header: against(version) }, body }));

export const reveal = (id: string, field: Schemas['Field']) => async (_: string, { reason }: { reason: string }) =>
  (await answer(api.POST('/api/v1/enterprises/{id}/reveal', { params: { path: { id } }, body: { field, reason } }))).value;

export const addFacility = (id: string) => (key: string, { equipmentNumbers = [], ...input }: FacilityInput) =>
  answer(
    api.POST('/api/v1/enterprises/{id}/facilities', {
      params: { path: { id }, header: once(key) },
      body: { ...input, equipmentNumbers, synthetic: false },
    }),
  );

export const changeFacility = ({ id, synthetic }: Facility) => (_: string, { equipmentNumbers = [], ...input }: FacilityInput, version: number) =>
  answer(api.PUT('/api/v1/facilities/{id}', { params: { path: { id }, header: against(version) }, body: { ...input, equipmentNumbers, synthetic } }));

export const correctFacility = ({ id }: Facility) => (key: string, body: Correction, version: number) =>
  answer(api.POST('/api/v1/facilities/{id}/correction', { params: { path: { id }, header: { ...once(key), ...against(version) } }, body }));

export const registerTownship = (key: string, input: TownshipInput) =>
  answer(api.POST('/api/v1/townships', { params: { header: once(key) }, body: { ...input, synthetic: false } }));

export const changeTownship = ({ code }: Township) => (_: string, body: TownshipChange, version: number) =>
  answer(api.PUT('/api/v1/townships/{code}', { params: { path: { code }, header: against(version) }, body }));
