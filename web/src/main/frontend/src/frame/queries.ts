import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { NewsItem } from '../api/types';

type News = { items: NewsItem[]; unread: number };

/**
 * Asked again when the window is looked at, when the bell is opened, and after each command; never by a clock, which
 * would keep the login session alive while nobody is there.
 */
export const newsQuery = queryOptions({
  queryKey: ['news'],
  queryFn: () => answer(api.GET('/api/v1/notifications', { params: { query: { size: 20 } } })) as Promise<News>,
  staleTime: 60_000,
});

export const markRead = (key: string, until: string) =>
  answer(api.POST('/api/v1/notifications/read', { params: { header: { 'Idempotency-Key': key } }, body: { until } }));

const fewest = 2;

/** Nothing is asked before the server would answer: two characters. */
export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    queryFn: [...words].length < fewest ? skipToken : () => answer(api.GET('/api/v1/search', { params: { query: { words } } })),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
