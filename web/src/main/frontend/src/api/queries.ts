import { MutationCache, QueryCache, QueryClient, queryOptions, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answer, api } from './client';
import { Intention } from './intention';
import { problemOf } from './problem';
import { pageOf, type Me } from './types';

/** The name of a region, the latest where it had several; undefined while it is asked for and where the server knows none. */
export function useRegionName(code: string): string | undefined {
  const { data } = useQuery({
    queryKey: ['regions', code],
    queryFn: () => pageOf(api.GET('/api/v1/regions', { params: { query: { words: code } } })),
    staleTime: Infinity,
  });
  return data?.items.findLast((region) => region.code === code)?.name;
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me> => answer(api.GET('/api/v1/me')),
  staleTime: 5 * 60_000,
});

/** Whether the caller has one of these roles: a hint of what to show, the server decides. */
export function useMay(...roles: string[]): boolean {
  return useQuery(meQuery).data?.roles.some((role) => roles.includes(role)) ?? false;
}

/** Whether the login session still stands. Any 401 ends it; the next successful answer begins it again. */
export const sessionQuery = queryOptions<'live' | 'expired'>({
  queryKey: ['session'],
  queryFn: skipToken,
  initialData: 'live',
  staleTime: Infinity,
});

export function createQueryClient(): QueryClient {
  const noteRefusal = (error: unknown) => {
    if (problemOf(error).status === 401) client.setQueryData(sessionQuery.queryKey, 'expired');
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: noteRefusal,
      onSuccess: (_, query) => {
        if (query.queryKey[0] === 'me') client.setQueryData(sessionQuery.queryKey, 'live');
      },
    }),
    mutationCache: new MutationCache({ onError: noteRefusal }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // A refusal is an answer; only a server that failed or did not answer is asked again.
        retry: (failures, error) => failures < 2 && [0, 502, 503, 504].includes(problemOf(error).status),
      },
    },
  });
  return client;
}

export function useSessionExpired(): boolean {
  return useQuery(sessionQuery).data === 'expired';
}

/**
 * One thing a person does: pass the key as the request's `Idempotency-Key`. While it runs, further calls are ignored,
 * and the same input keeps its key, so that two clicks have one effect.
 */
export function useCommand<I, O>(send: (key: string, input: I) => Promise<O>) {
  const [intention] = useState(() => new Intention());
  const client = useQueryClient();
  // Not `isPending`, which is of the last drawing: a second click comes before the next.
  const running = useRef(false);
  // Not given to `mutate`, which forgets it when the button is gone: what is done may leave nothing more to do here.
  const done = useRef<(answer: O) => void>(undefined);
  const mutation = useMutation({
    mutationFn: (input: I) => send(intention.keyFor(input), input),
    onSuccess: async (answer: O) => {
      await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
      done.current?.(answer);
    },
    onSettled: () => {
      running.current = false;
    },
  });
  const run = (input: I, onSuccess?: (answer: O) => void) => {
    if (running.current) return;
    running.current = true;
    done.current = onSuccess;
    mutation.mutate(input);
  };
  return { ...mutation, run };
}
