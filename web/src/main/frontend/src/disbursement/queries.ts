import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { ProblemError } from '../api/problem';
import type { components, paths } from '../api/schema';
import { pageOf } from '../api/types';

type Schemas = components['schemas'];
type Paging = { page: number; size: number; sort?: string };
type InstructionQuery = NonNullable<paths['/api/v1/payment-instructions']['get']['parameters']['query']>;
type BatchQuery = NonNullable<paths['/api/v1/payment-batches']['get']['parameters']['query']>;
export type PaymentEvent = Schemas['PaymentEventView'];
export type ResultFile = Schemas['BankResultFileView'];
export type ResultLine = Schemas['BankResultLineView'];
export type Outcome = Schemas['LineOutcome'];
/** As the address has it: the server refuses a state that there is not. */
export type InstructionFilter = { state?: string; batchId?: string; subjectId?: string; ids?: string; words?: string };

/** What a result file did, or in a preview would do. */
export type ResultReport = Schemas['BankResultReport'];

export const loadInstructions = (query: InstructionFilter & Paging) => pageOf(api.GET('/api/v1/payment-instructions', { params: { query: query as InstructionQuery } }));

export const instructionQuery = (id: string) =>
  queryOptions({
    queryKey: ['payment-instructions', id],
    queryFn: () => answer(api.GET('/api/v1/payment-instructions/{id}', { params: { path: { id } } })),
  });

export const severanceLineQuery = (id: string) =>
  queryOptions({
    queryKey: ['severance-lines', id],
    queryFn: () => answer(api.GET('/api/v1/severance-lines/{id}', { params: { path: { id } } })),
  });

export const subsidyClaimQuery = (id: string) =>
  queryOptions({
    queryKey: ['subsidy-claims', id],
    queryFn: () => answer(api.GET('/api/v1/subsidy-claims/{id}', { params: { path: { id } } })),
  });

export const eventsQuery = (id: string) =>
  queryOptions({
    queryKey: ['payment-instructions', id, 'events'],
    queryFn: () => answer(api.GET('/api/v1/payment-instructions/{id}/events', { params: { path: { id } } })),
  });

export const loadBatches = (query: { state?: string; words?: string } & Paging) => pageOf(api.GET('/api/v1/payment-batches', { params: { query: query as BatchQuery } }));

/** How often a batch is asked for whose answers are still to come, in milliseconds. */
const pollEvery = 5_000;

/** A batch; while the bank has it, asked for again and again. */
export const batchQuery = (id: string) =>
  queryOptions({
    queryKey: ['payment-batches', id],
    queryFn: () => answer(api.GET('/api/v1/payment-batches/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'SENT' ? pollEvery : false),
  });

export const resultFilesQuery = (id: string) =>
  queryOptions({
    queryKey: ['payment-batches', id, 'results'],
    queryFn: () => pageOf(api.GET('/api/v1/payment-batches/{id}/results', { params: { path: { id }, query: { size: 100 } } })),
  });

export const loadResultLines = (id: string, fileId: string, query: { outcome?: string } & Paging) =>
  pageOf(api.GET('/api/v1/payment-batches/{id}/results/{fileId}/lines', { params: { path: { id, fileId }, query: query as { outcome?: Outcome } & Paging } }));

/** The day in the office, which the server decides. */
export const todayQuery = queryOptions({
  queryKey: ['clock'],
  queryFn: async () => (await answer(api.GET('/api/v1/clock')))?.today,
  staleTime: 60_000,
});

const once = (key: string) => ({ 'Idempotency-Key': key });
const against = (key: string, version: number) => ({ ...once(key), 'If-Match': `"${version}"` });

export const createBatch = (key: string, body: { countyAccountId: string; instructionIds?: string[] }) =>
  answer(api.POST('/api/v1/payment-batches', { params: { header: once(key) }, body: body as Schemas['CreateBatch'] }));

export const dispatchBatch = (id: string) => (key: string, body: { executeOn: string }, version: number) =>
  answer(api.POST('/api/v1/payment-batches/{id}/dispatch', { params: { path: { id }, header: against(key, version) }, body }));

/** The server breaks off a request over this size, so that its answer would not arrive; below it, it says what it takes. */
const cutOff = 12 * 1024 * 1024;

/** Sends a result file as it is: the server finds out what it is from its content. */
export async function sendResult(id: string, file: File, preview: boolean, key: string): Promise<ResultReport> {
  if (file.size > cutOff) throw new ProblemError({ type: 'about:blank', title: '', status: 413, code: 'TOO_LARGE' });
  const type = /\.xml$/i.test(file.name) ? 'application/xml' : /\.csv$/i.test(file.name) ? 'text/csv' : 'application/octet-stream';
  const sent = api.POST('/api/v1/payment-batches/{id}/results', {
    params: { path: { id }, query: { name: file.name, preview }, header: once(key) },
    // The contract has the body as text, for it has no word for bytes.
    body: file as unknown as string,
    bodySerializer: (body) => body,
    headers: { 'Content-Type': type },
  });
  return answer(sent);
}

export const resolve = (id: string) => (key: string, body: Schemas['ResolveCommand'], version: number) =>
  answer(api.POST('/api/v1/payment-instructions/{id}/resolution', { params: { path: { id }, header: against(key, version) }, body }));

export const lateReturn = (id: string) => (key: string, body: Schemas['LateReturnCommand'], version: number) =>
  answer(api.POST('/api/v1/payment-instructions/{id}/late-return', { params: { path: { id }, header: against(key, version) }, body }));

export const reissue = (id: string) => (key: string, body: Schemas['ReissueCommand'], version: number) =>
  answer(api.POST('/api/v1/payment-instructions/{id}/reissue', { params: { path: { id }, header: against(key, version) }, body }));
