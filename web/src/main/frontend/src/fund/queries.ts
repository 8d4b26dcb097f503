import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components } from '../api/schema';
import { pageOf, type FundSource } from '../api/types';

type Paging = { page: number; size: number; sort?: string };
type Schemas = components['schemas'];
export type AppropriationFilter = { programmeId?: string; state?: string; fundSourceId?: string; words?: string };

export const loadAppropriations = (query: AppropriationFilter & Paging) => pageOf(api.GET('/api/v1/appropriations', { params: { query } }));

export const appropriationQuery = (id: string) =>
  queryOptions({
    queryKey: ['appropriations', id],
    queryFn: () => answer(api.GET('/api/v1/appropriations/{id}', { params: { path: { id } } })),
  });

export const loadFundSources = (query: { words?: string } & Paging) => pageOf(api.GET('/api/v1/fund-sources', { params: { query } }));

export const fundSourcesQuery = queryOptions({
  queryKey: ['fund-sources', 'choices'],
  queryFn: () => loadFundSources({ page: 0, size: 500 }),
  staleTime: 60_000,
});

export const loadCountyAccounts = (query: Paging) => pageOf(api.GET('/api/v1/county-accounts', { params: { query } }));

export const countyAccountsQuery = queryOptions({
  queryKey: ['county-accounts', 'choices'],
  queryFn: () => loadCountyAccounts({ page: 0, size: 500 }),
  staleTime: 60_000,
});

export const loadCollectingAccounts = (query: Paging) => pageOf(api.GET('/api/v1/collecting-accounts', { params: { query } }));

const once = (key: string) => ({ header: { 'Idempotency-Key': key } });

export const registerAppropriation = (key: string, body: Schemas['RegisterAppropriation']) =>
  answer(api.POST('/api/v1/appropriations', { params: once(key), body }));

export const registerFundSource = (key: string, body: Schemas['RegisterFundSource']) =>
  answer(api.POST('/api/v1/fund-sources', { params: once(key), body }));

export const registerCountyAccount = (key: string, body: Schemas['RegisterCountyAccount']) =>
  answer(api.POST('/api/v1/county-accounts', { params: once(key), body }));

export const enterCollectingAccount = (key: string, body: Schemas['CollectingAccountTerms']) =>
  answer(api.POST('/api/v1/collecting-accounts', { params: once(key), body }));

export const confirmCollectingAccount = (id: string) => (key: string) =>
  answer(api.POST('/api/v1/collecting-accounts/{id}/confirmation', { params: { path: { id }, ...once(key) } }));

/** The kinds of the contract; which of them may pay what, the rules say. */
export const kinds: FundSource['kind'][] = ['CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY_OWN', 'DIFFERENTIAL_ELECTRICITY_PRICE', 'LAND_TRANSFER', 'WORKING_EXPENSES'];
