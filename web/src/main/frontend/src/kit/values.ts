/** What a form holds. */
export type Values = { [field: string]: unknown };

/** The place of a field, from the pointer of a problem: "/account/number" is account.number, "/bands/0/rate" the rate of the first band. */
export function pathOf(pointer: string): (string | number)[] {
  return pointer
    .replace(/^\//, '')
    .split(/[/.]/)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

type Change = { pointer: string; before: string; now: string; mine: string };

/** The fields of the form that are no longer what they were when the form was begun. */
export function changesSince(begun: Values, now: Values, mine: Values): Change[] {
  return Object.keys(mine)
    .filter((field) => shown(begun[field]) !== shown(now[field]))
    .map((field) => ({ pointer: `/${field}`, before: shown(begun[field]), now: shown(now[field]), mine: shown(mine[field]) }));
}

function shown(value: unknown): string {
  if (value == null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
