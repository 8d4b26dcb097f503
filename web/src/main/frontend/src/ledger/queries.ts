import { answer, api } from '../api/client';
import type { components, paths } from '../api/schema';
import { pageOf } from '../api/types';

type Paging = { page: number; size: number; sort?: string };
type Query = NonNullable<paths['/api/v1/ledger/entries']['get']['parameters']['query']>;
export type Balance = components['schemas']['BalanceView'];
export type Book = components['schemas']['Book'];
export type EntryKind = components['schemas']['EntryKind'];
/** As the address has it: the server refuses a book or kind that there is not. */
export type EntryFilter = { book?: string; kind?: string; appropriationId?: string; subjectId?: string; from?: string; to?: string };

export const books: Book[] = ['BUDGET', 'CASH'];
export const kinds: EntryKind[] = ['APPROPRIATE', 'RECEIVE', 'COMMIT', 'RELEASE', 'INSTRUCT', 'EXECUTE', 'PAY', 'RETURN'];

export const loadEntries = (query: EntryFilter & Paging) => pageOf(api.GET('/api/v1/ledger/entries', { params: { query: query as Query } }));

export const loadBalances = (query: Paging) => pageOf(api.GET('/api/v1/ledger/balances', { params: { query } }));

export const closePeriod = (key: string, body: { regionCode: string; month: string }) =>
  answer(api.POST('/api/v1/ledger/closed-periods', { params: { header: { 'Idempotency-Key': key } }, body }));
