import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { components, paths } from '../api/schema';
import { pageOf } from '../api/types';
import type { PageRequest } from '../kit/SearchTable';

type Schemas = components['schemas'];
type NoticeQuery = NonNullable<paths['/api/v1/notices']['get']['parameters']['query']>;
type ObjectionQuery = NonNullable<paths['/api/v1/objections']['get']['parameters']['query']>;
/** As the address has it: the server refuses a state that there is not. */
export type NoticeFilter = { programmeId: string; state?: string; words?: string };
export type ObjectionFilter = { noticeId?: string; state?: string; words?: string };
export type DecisionInput = Pick<Schemas['DecideObjectionCommand'], 'reason'>;

export const loadNotices = (query: NoticeFilter & PageRequest) => pageOf(api.GET('/api/v1/notices', { params: { query: query as NoticeQuery } }));

export const loadObjections = (query: ObjectionFilter & PageRequest) => pageOf(api.GET('/api/v1/objections', { params: { query: query as ObjectionQuery } }));

export const noticeQuery = (id: string) =>
  queryOptions({
    queryKey: ['notices', id],
    queryFn: () => answer(api.GET('/api/v1/notices/{id}', { params: { path: { id } } })),
  });

export const loadLines = (id: string, query: PageRequest) => pageOf(api.GET('/api/v1/notices/{id}/lines', { params: { path: { id }, query } }));

export const objectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['objections', id],
    queryFn: () => answer(api.GET('/api/v1/objections/{id}', { params: { path: { id } } })),
  });

/** For how many working days the server will publish: those that the rules of the first award name. */
export const noticeDaysQuery = (awardId: string) =>
  queryOptions({
    queryKey: ['awards', awardId, 'noticeDays'],
    queryFn: async () => {
      const { calculation } = await answer(api.GET('/api/v1/awards/{id}/proof', { params: { path: { id: awardId } } }));
      const rules = await answer(api.GET('/api/v1/rule-sets/{id}', { params: { path: { id: calculation.basis.ruleSetId } } }));
      return rules.terms.publicityDaysWorking;
    },
  });

const once = (key: string) => ({ 'Idempotency-Key': key });

export const publish = (programmeId: string, awardIds: string[]) => (key: string, { title }: { title: string }) =>
  answer(api.POST('/api/v1/notices', { params: { header: once(key) }, body: { programmeId, title, awardIds } }));

export const decide = (id: string, upheld: boolean) => (key: string, { reason }: DecisionInput, version: number) =>
  answer(
    api.POST('/api/v1/objections/{id}/decision', {
      params: { path: { id }, header: { ...once(key), 'If-Match': `"${version}"` } },
      body: { upheld, reason },
    }),
  );

export const revealContact = (id: string, none: string) => async (_: string, body: { reason: string }) =>
  (await answer(api.POST('/api/v1/objections/{id}/reveal', { params: { path: { id } }, body }))).contact ?? none;
