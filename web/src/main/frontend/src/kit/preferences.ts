import { useMemo, useSyncExternalStore } from 'react';
import type { Mode } from './tokens';
import { languages, type Language } from '../i18n/i18n';

/** What a person likes on this machine. Kept by the browser, never sent. */
export type Theme = Mode | 'system';
export const themes: Theme[] = ['light', 'dark', 'system'];
/** `hidden`: the columns that a person does not want to see, by table; `shortcuts`: whether single keys do anything. */
type Preferences = { theme: Theme; language: Language; folded: boolean; shortcuts: boolean; hidden: { [table: string]: string[] } };

export const usual: Preferences = { theme: 'light', language: 'zh-CN', folded: false, shortcuts: true, hidden: {} };

const key = 'yaomen.preferences';
const listeners = new Set<() => void>();
let current = read();

function read(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>;
    return {
      theme: kept.theme && themes.includes(kept.theme) ? kept.theme : usual.theme,
      language: kept.language && kept.language in languages ? kept.language : usual.language,
      folded: kept.folded === true,
      shortcuts: kept.shortcuts !== false,
      hidden: typeof kept.hidden === 'object' && kept.hidden !== null ? kept.hidden : usual.hidden,
    };
  } catch {
    return usual;
  }
}

export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // A browser that keeps nothing still follows the choice until the page is left.
  }
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => current);
}

function useMedia(query: string): boolean {
  const list = useMemo(() => window.matchMedia(query), [query]);
  return useSyncExternalStore(
    (listener) => {
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => list.matches,
  );
}

export function useMotion(): boolean {
  return !useMedia('(prefers-reduced-motion: reduce)');
}

export function useMode(): Mode {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const printing = useMedia('print');
  const { theme } = usePreferences();
  if (printing) return 'light';
  return theme === 'system' ? (dark ? 'dark' : 'light') : theme;
}
