import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { pageOf, type Page, type Position } from '../api/types';

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

export const registerQuery = (programmeId: string, page: number) =>
  queryOptions({
    queryKey: ['reports', 'award-register', programmeId, page],
    queryFn: () => pageOf(api.GET('/api/v1/reports/award-register', { params: { query: { programmeId, page } } }) as Promise<{ data?: Page<RegisterRow> }>),
  });

/** The address of the same report as a file. */
export const filePath = (report: string, query: { programmeId: string; asOf?: string | undefined }, format: 'pdf' | 'xlsx') =>
  `/api/v1/reports/${report}?${new URLSearchParams({ programmeId: query.programmeId, ...(query.asOf && { asOf: query.asOf }), format }).toString()}`;
