import { api } from '../api/client';
import type { paths } from '../api/schema';
import { pageOf } from '../api/types';

type Query = NonNullable<paths['/api/v1/approvals']['get']['parameters']['query']>;
/** As the address has it: the server refuses a type that there is not. */
export type ApprovalFilter = { whose?: string; state?: string; subjectType?: string; words?: string };

/** Those that wait for the caller, unless all are wanted. */
export const loadApprovals = ({ whose, ...query }: ApprovalFilter & { page: number; size: number }) =>
  pageOf(api.GET('/api/v1/approvals', { params: { query: { ...query, mine: whose !== 'all' } as Query } }));
