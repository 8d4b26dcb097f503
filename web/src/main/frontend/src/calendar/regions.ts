import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';
import { pageOf, type Region } from '../api/types';

export const loadRegions = (query: { words?: string; page: number; size: number }) => pageOf(api.GET('/api/v1/regions', { params: { query } }));

/** The part of a code that its counties share: "500000" covers "500154". */
export const stem = (region: string) => region.replace(/(0000|00)$/, '').replace(/^00$/, '');

/** The regions of today at and below one, by their codes; the table of all of them is small. */
export const regionsBelowQuery = (region: string) =>
  queryOptions({
    queryKey: ['regions', 'below', region],
    queryFn: async () => (await loadRegions({ page: 0, size: 500 })).items.filter(({ code, validTo }: Region) => code.startsWith(stem(region)) && !validTo),
    staleTime: Infinity,
  });
