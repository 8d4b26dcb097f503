import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components, paths } from '../api/schema';
import { pageOf } from '../api/types';

type Query = NonNullable<paths['/api/v1/approvals']['get']['parameters']['query']>;
export type Decision = components['schemas']['Decision'];
export type Detail = components['schemas']['ApprovalDetail'];
/** As the address has it: the server refuses a type that there is not. */
export type ApprovalFilter = { whose?: string; state?: string; subjectType?: string; ids?: string; words?: string };
/** What came of one line of a bulk decision. */
export type DecidedLine = components['schemas']['DecidedLine'];

/** Those that wait for the caller, unless all are wanted. */
export const loadApprovals = ({ whose, ...query }: ApprovalFilter & { page: number; size: number }) =>
  pageOf(api.GET('/api/v1/approvals', { params: { query: { ...query, mine: whose !== 'all' } as Query } }));

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['approvals', id],
    queryFn: () => answer(api.GET('/api/v1/approvals/{id}', { params: { path: { id } } })),
  });

/** All cases of one document, the first of them first. */
export const casesOfQuery = (subjectId: string) =>
  queryOptions({
    queryKey: ['approvals', 'of', subjectId],
    queryFn: () => pageOf(api.GET('/api/v1/approvals', { params: { query: { subjectId, size: 100 } } })),
  });

const once = (key: string) => ({ header: { 'Idempotency-Key': key } });

export const decide = (id: string, decision: Decision, sha256: string) => (key: string, input: { reason?: string } | undefined) =>
  answer(api.POST('/api/v1/approvals/{id}/decisions', { params: { path: { id }, ...once(key) }, body: { decision, sha256, ...input } }));

export async function decideAll(key: string, body: { decision: Decision; items: { id: string; sha256: string }[]; reason?: string }): Promise<DecidedLine[]> {
  return (await answer(api.POST('/api/v1/approvals/decisions', { params: once(key), body }))).lines;
}
