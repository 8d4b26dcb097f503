import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { lookAt, lookedAt } from '../api/region';

/** What stays true whichever region one looks at. */
const everywhere = ['me', 'session', 'regions'];

/**
 * The region that the address names (`?region=`), which every request then carries. What was loaded of another region
 * is forgotten before any screen asks again.
 */
export function useNarrowing(): string | undefined {
  const client = useQueryClient();
  const [params] = useSearchParams();
  const wanted = params.get('region');
  const region = wanted && /^\d{6}$/.test(wanted) ? wanted : undefined;
  if (lookedAt() !== region) {
    lookAt(region);
    client.removeQueries({ predicate: ({ queryKey }) => !everywhere.includes(String(queryKey[0])) });
  }
  return region;
}
