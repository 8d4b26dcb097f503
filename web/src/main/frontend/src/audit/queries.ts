import { api } from '../api/client';
import { pageOf } from '../api/types';

export type AuditFilter = { actor?: string; action?: string; subjectId?: string; from?: string; to?: string };

export const loadAuditRecords = (query: AuditFilter & { page: number; size: number }) =>
  pageOf(api.GET('/api/v1/audit/records', { params: { query } }));
