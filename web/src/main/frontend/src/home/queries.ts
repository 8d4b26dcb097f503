import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { paths } from '../api/schema';
import { pageOf, type TodoItem, type TodoList } from '../api/types';

type Query = NonNullable<paths['/api/v1/todo']['get']['parameters']['query']>;
/** As the address has it: the server refuses a kind that there is not. */
export type TodoFilter = { whose?: string; kind?: string; programmeId?: string };

/** What waits for the caller, unless everybody's is wanted. */
const wanted = ({ whose, ...query }: TodoFilter): Query => ({ ...query, mine: whose !== 'all' }) as Query;

export const loadTodo = (filter: TodoFilter & { page: number; size: number }) =>
  pageOf<TodoItem>(api.GET('/api/v1/todo', { params: { query: wanted(filter) } }));

export const todoQuery = (filter: TodoFilter, size: number) =>
  queryOptions({
    queryKey: ['todo', filter, size],
    queryFn: () => answer(api.GET('/api/v1/todo', { params: { query: { ...wanted(filter), size } } })) as Promise<TodoList>,
    placeholderData: keepPreviousData,
  });

export const trendQuery = (id: string) =>
  queryOptions({
    queryKey: ['programmes', id, 'trend'],
    queryFn: () => answer(api.GET('/api/v1/programmes/{id}/trend', { params: { path: { id } } })),
  });
