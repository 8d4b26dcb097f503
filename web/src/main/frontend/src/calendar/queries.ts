import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';

/** The day on which the office works, which a demo may move. */
export const clockQuery = queryOptions({ queryKey: ['clock'], queryFn: () => answer(api.GET('/api/v1/clock')) });

export const calendarQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: () => answer(api.GET('/api/v1/calendar', { params: { query: { year } } })),
    staleTime: 60_000,
  });
