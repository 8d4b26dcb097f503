import { useSearchParams } from 'react-router';

/** What of the address goes along to another screen: the programme, and not the page or the filter of this one. */
export function useProgrammeSearch(): string {
  const programme = useSearchParams()[0].get('programme');
  return programme ? `?programme=${encodeURIComponent(programme)}` : '';
}
