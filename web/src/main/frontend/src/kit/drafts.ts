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

const owner = 'yaomen.draft-owner';

/** Drafts are of one person: whoever logs in after somebody else in this tab finds none. Without a name, nobody's stay. */
export function draftsAreOf(person: string | undefined): void {
  try {
    if (person !== undefined && sessionStorage.getItem(owner) === person) return;
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(keyOf('')))
      .forEach((key) => sessionStorage.removeItem(key));
    if (person === undefined) sessionStorage.removeItem(owner);
    else sessionStorage.setItem(owner, person);
  } catch {
    // Nothing was kept.
  }
}
