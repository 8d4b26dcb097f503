import { api } from '../api/client';
import { pageOf } from '../api/types';

export type AppropriationFilter = { programmeId: string; state?: string; words?: string };

export const loadAppropriations = (query: AppropriationFilter & { page: number; size: number }) =>
  pageOf(api.GET('/api/v1/appropriations', { params: { query } }));
