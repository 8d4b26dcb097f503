import { useMatch, useSearchParams } from 'react-router';

/** The programme whose own page this is. */
export function useProgrammeOfPage(): string | undefined {
  const id = useMatch('/programmes/:id/*')?.params.id;
  return id === 'new' ? undefined : id;
}

/** What of the address stays from screen to screen: where one works, not what one looked for there. */
export function useKept(changed: { programme?: string } = {}): string {
  const [params] = useSearchParams();
  const ofPage = useProgrammeOfPage();
  const kept = new URLSearchParams(['programme', 'region'].flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? '']] : [])));
  const programme = changed.programme ?? ofPage;
  if (programme) kept.set('programme', programme);
  return kept.size > 0 ? `?${kept.toString()}` : '';
}
