import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { pageOf } from '../api/types';

export type AuditFilter = { actor?: string; action?: string; subjectType?: string; subjectId?: string; from?: string; to?: string };

export const loadAuditRecords = (query: AuditFilter & { page: number; size: number }) =>
  pageOf(api.GET('/api/v1/audit/records', { params: { query } }));

/** Walks every link, so it is asked for once and not again by itself. */
export const verificationQuery = queryOptions({
  queryKey: ['audit', 'verification'],
  queryFn: () => answer(api.GET('/api/v1/audit/verification')),
  staleTime: Infinity,
});

/** Each look is recorded, so it is asked for once and not again by itself. */
export const claimReferenceQuery = (reference: string) =>
  queryOptions({
    queryKey: ['claim-references', reference],
    queryFn: () => answer(api.GET('/api/v1/claim-references/{reference}', { params: { path: { reference } } })),
    staleTime: Infinity,
    retry: false,
  });

export const loadAttachments = (query: { words?: string; sha256?: string; page: number; size: number }) =>
  pageOf(api.GET('/api/v1/attachments', { params: { query } }));
