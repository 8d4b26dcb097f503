import { useSearchParams } from 'react-router';

/** What of the address stays from screen to screen: where one works, not what one looked for there. */
export function useKept(changed: { programme?: string } = {}): string {
  const [params] = useSearchParams();
  const kept = new URLSearchParams(['programme', 'region'].flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? '']] : [])));
  if (changed.programme) kept.set('programme', changed.programme);
  return kept.size > 0 ? `?${kept.toString()}` : '';
}
