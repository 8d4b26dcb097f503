import { queryOptions, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answer, api } from '../api/client';
import { ProblemError } from '../api/problem';
import { pageOf, type Programme } from '../api/types';

export const loadProgrammes = (query: { page: number; size: number }) =>
  pageOf(api.GET('/api/v1/programmes', { params: { query } }));

const choices = queryOptions({
  queryKey: ['programmes', 'choices'],
  queryFn: () => loadProgrammes({ page: 0, size: 500 }),
  staleTime: 60_000,
});

export const positionQuery = (id: string) =>
  queryOptions({
    queryKey: ['programmes', id, 'position'],
    queryFn: () => answer(api.GET('/api/v1/programmes/{id}/position', { params: { path: { id } } })),
  });

/** Whether awards can be calculated: whether a version of its rules has been activated. */
export const inForce = ({ activeVersionNo }: Programme) => activeVersionNo != null;

/** The address names a programme that the server does not list. */
export const unknownProgramme = new ProblemError({ type: 'about:blank', title: '', status: 404, code: 'unknown-programme' });

/** The programme that the address names (`?programme=`), or else the first that is in force. */
export function useProgramme() {
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useQuery(choices);
  const wanted = params.get('programme');
  const all = data?.items;
  const programme = wanted ? all?.find(({ id }) => id === wanted) : (all?.find(inForce) ?? all?.[0]);
  const choose = (id: string) =>
    setParams((now) => {
      now.set('programme', id);
      now.delete('page');
      return now;
    });
  return { all, programme, error, refetch, choose };
}
