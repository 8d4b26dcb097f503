import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components } from '../api/schema';
import { pageOf, type Page } from '../api/types';
import type { PageRequest } from '../kit/SearchTable';

export type DeskTerm = components['schemas']['DeskTermView'];
export type DeskTermInput = components['schemas']['DeskTermTerms'];
/** A term is known by its kind and its first day. */
export type DeskTermRow = DeskTerm & { key: string };

/** The day on which the office works, which a demo may move. */
export const clockQuery = queryOptions({ queryKey: ['clock'], queryFn: () => answer(api.GET('/api/v1/clock')) });

export const calendarQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: () => answer(api.GET('/api/v1/calendar', { params: { query: { year } } })),
    staleTime: 60_000,
  });

export async function loadDeskTerms(query: PageRequest): Promise<Page<DeskTermRow>> {
  const found = await pageOf<DeskTerm>(api.GET('/api/v1/desk-terms', { params: { query } }));
  return { ...found, items: found.items.map((term) => ({ ...term, key: `${term.kind} ${term.effectiveFrom}` })) };
}

export const addDeskTerm = (key: string, body: DeskTermInput) => answer(api.POST('/api/v1/desk-terms', { params: { header: { 'Idempotency-Key': key } }, body }));
