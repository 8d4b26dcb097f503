import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components } from '../api/schema';
import { pageOf, type Award, type Page, type Position } from '../api/types';

/** A line of the register. The contract leaves open what a report answers, for it comes in several forms. */
export type RegisterRow = {
  id: string;
  enterpriseName: string;
  creditCode: string;
  townshipName: string;
  ruleName: string;
  quantity?: string;
  unit?: string;
  closedOn?: string;
  rate?: string;
  amount: string;
  state: string;
  whyNot?: string;
  documentNo?: string;
  bankReference?: string;
  paidOn?: string;
  synthetic: boolean;
};

export const fundUseQuery = (programmeId: string, asOf?: string) =>
  queryOptions({
    queryKey: ['reports', 'fund-use', programmeId, asOf],
    queryFn: async () => (await answer(api.GET('/api/v1/reports/fund-use', { params: { query: { programmeId, ...(asOf && { asOf }) } } }))) as Position,
  });

/** As the address has it: the server refuses a state that there is not. */
type RegisterQuery = { programmeId: string; state?: string; page: number };

export const registerQuery = (query: RegisterQuery) =>
  queryOptions({
    queryKey: ['reports', 'award-register', query],
    queryFn: () => pageOf(api.GET('/api/v1/reports/award-register', { params: { query: query as RegisterQuery & { state?: Award['state'] } } }) as Promise<{ data?: Page<RegisterRow> }>),
  });

type Schemas = components['schemas'];
/** As above: the contract leaves it open. */
export type TargetReport = { year: number; asOf: string; regionCode: string; regionName: string; documents: string[]; items: Schemas['TargetView'][]; sums: Schemas['TargetSums'] };

export const targetProgressQuery = (filter: { year: string; asOf?: string }) =>
  queryOptions({
    queryKey: ['reports', 'target-progress', filter],
    queryFn: async () => (await answer(api.GET('/api/v1/reports/target-progress', { params: { query: filter as unknown as { year: number } } }))) as TargetReport,
  });

/** One line of the monthly report on placements; what nothing records is missing, not zero. */
export type PlacementFigures = {
  [count in Counted]: number;
} & {
  [amount in 'wageArrears' | 'insuranceArrears' | 'severanceDue' | 'severancePaid' | 'fundInPlace' | 'fundUsed']?: string;
} & { regionCode?: string; regionName?: string; enterpriseId?: string; enterpriseName?: string; staff?: number; affected?: number; placedPercent?: string; wageArrearsHeads?: number; petitions?: number; disputes?: number };
type Counted =
  | ('enterprises' | 'planned' | 'placed' | 'notPlaced' | 'ch1' | 'ch2' | 'ch3' | 'ch4' | 'selfEmployed' | 'retired' | 'dead' | 'unemployed' | 'waiting')
  | ('contractsEnded' | 'registered' | 'onBenefit' | 'reemployed' | 'insuranceArrearsHeads' | 'thisYear' | 'carriedOver' | 'stillUnemployed');
/** As above. */
export type PlacementReport = { month: string; asOf: string; by: string; knownAt: string; items: PlacementFigures[]; sums: PlacementFigures; fundUse: { channel: string; heads: number; used?: string }[] };

export const placementReportQuery = (filter: { month: string; by: string; programmeId: string }) =>
  queryOptions({
    queryKey: ['reports', 'placements', filter],
    queryFn: async () => (await answer(api.GET('/api/v1/reports/placements', { params: { query: filter as { month: string; by: 'COUNTY' | 'ENTERPRISE'; programmeId: string } } }))) as unknown as PlacementReport,
  });

/** The address of the same report as a file. */
export const filePath = (report: string, query: { [name: string]: string }, format: 'pdf' | 'xlsx') => `/api/v1/reports/${report}?${new URLSearchParams({ ...query, format }).toString()}`;
