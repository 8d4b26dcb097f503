import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { ProblemError } from '../api/problem';
import type { components, paths } from '../api/schema';
import { pageOf } from '../api/types';

type Schemas = components['schemas'];
type Paging = { page: number; size: number; sort?: string };
type ListQuery = NonNullable<paths['/api/v1/imports']['get']['parameters']['query']>;
type RowQuery = NonNullable<paths['/api/v1/imports/{id}/rows']['get']['parameters']['query']>;
export type Import = Schemas['ImportView'];
export type ImportSummary = Schemas['ImportSummary'];
export type ImportRow = Schemas['ImportRowView'];
export type ImportKind = Schemas['ImportKind'];
export type Verdict = Schemas['RowVerdict'];

export const loadImports = (query: { kind?: string; state?: string; words?: string } & Paging) => pageOf(api.GET('/api/v1/imports', { params: { query: query as ListQuery } }));

export const kindsQuery = queryOptions({
  queryKey: ['imports', 'kinds'],
  queryFn: () => answer(api.GET('/api/v1/imports/kinds')),
  staleTime: Infinity,
});

/** How often an import is asked for while its rows are worked on, in milliseconds. */
const pollEvery = 2_000;

/** An import; while a job checks or enters its rows, asked for again and again. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: () => answer(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data.summary) ? pollEvery : false),
  });

export const isMoving = ({ state }: ImportSummary) => state === 'CHECKING' || state === 'APPLYING';

export const loadRows = (id: string, query: { verdict?: string } & Paging) => pageOf(api.GET('/api/v1/imports/{id}/rows', { params: { path: { id }, query: query as RowQuery } }));

const once = (key: string) => ({ 'Idempotency-Key': key });

/** The server breaks off a request over this size, so that its answer would not arrive; below it, it says what it takes. */
const cutOff = 42 * 1024 * 1024;

/** The file as it is: the server finds out what it is from its content. The contract has the body as text, for it has no word for bytes. */
function whole(file: File) {
  if (file.size > cutOff) throw new ProblemError({ type: 'about:blank', title: '', status: 413, code: 'TOO_LARGE' });
  return { body: file as unknown as string, bodySerializer: (body: string) => body, headers: { 'Content-Type': 'application/octet-stream' } };
}

/** `mark` stands for the file's content in the key of the request, which is made from JSON. */
export type Chosen = { file: File; mark: string };
export const chosen = (file: File): Chosen => ({ file, mark: `${file.name}/${file.size}/${file.lastModified}` });

export type ListInput = Chosen & { kind: string; region: string; programme?: string };

export async function uploadList(key: string, { file, kind, region, programme }: ListInput): Promise<Import> {
  const query = { kind, region, name: file.name, ...(programme && { programme }) } as NonNullable<paths['/api/v1/imports']['post']['parameters']['query']>;
  return answer(api.POST('/api/v1/imports', { params: { query, header: once(key) }, ...whole(file) }));
}

export const uploadCorrections = (id: string) => async (key: string, { file }: Chosen): Promise<Import> =>
  answer(api.POST('/api/v1/imports/{id}/corrections', { params: { path: { id }, query: { name: file.name }, header: once(key) }, ...whole(file) }));

export const applyImport = (id: string, ready: number) => (key: string) =>
  answer(api.POST('/api/v1/imports/{id}/application', { params: { path: { id }, header: once(key) }, body: { ready } }));

export const discardImport = (id: string) => (key: string) =>
  answer(api.POST('/api/v1/imports/{id}/discarding', { params: { path: { id }, header: once(key) } }));
