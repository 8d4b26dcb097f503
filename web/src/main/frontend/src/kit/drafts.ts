import type { Values } from './values';

/** What was typed and not yet accepted by the server. Kept by this tab of the browser, gone when it is closed. */
const keyOf = (name: string) => `yaomen.draft.${name}`;

export function keepDraft(name: string, values: Values): void {
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify(values));
  } catch {
    // A browser that keeps nothing loses the draft at a reload, not before.
  }
}

export function readDraft(name: string): Values | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(name)) ?? 'null');
    return typeof kept === 'object' && kept !== null ? (kept as Values) : undefined;
  } catch {
    return undefined;
  }
}

export function dropDraft(name: string): void {
  try {
    sessionStorage.removeItem(keyOf(name));
  } catch {
    // Nothing was kept.
  }
}
