/** One place in a record where before and after differ; `path` leads there, list members by their number. */
export type Change = { path: (string | number)[]; before: string | undefined; after: string | undefined };

/** What changed between two states of a record, as the audit trail keeps them; and how many places did not. */
export function difference(before: string | undefined, after: string | undefined): { changes: Change[]; unchanged: number } {
  const [old, now] = [leaves(read(before)), leaves(read(after))];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  const changed = keys.filter((key) => old.get(key) !== now.get(key));
  const changes = changed.map((key) => ({ path: JSON.parse(key) as (string | number)[], before: old.get(key), after: now.get(key) }));
  return { changes, unchanged: keys.length - changed.length };
}

function read(state: string | undefined): unknown {
  try {
    return JSON.parse(state ?? 'null');
  } catch {
    return state;
  }
}

/** Every single value by the path that leads to it. */
function leaves(value: unknown, path: (string | number)[] = [], into = new Map<string, string>()): Map<string, string> {
  if (value === null || value === undefined || value === '') return into;
  if (typeof value !== 'object') return into.set(JSON.stringify(path), String(value));
  const members: [string | number, unknown][] = Array.isArray(value) ? value.map((each, at) => [at, each]) : Object.entries(value);
  for (const [name, member] of members) leaves(member, [...path, name], into);
  return into;
}
