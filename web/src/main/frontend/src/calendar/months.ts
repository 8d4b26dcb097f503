import type { CalendarYear } from '../api/types';

type Special = CalendarYear['days'][number];
/** A day as the calendar shows it. Weekends are off by themselves; the notice names the rest. */
export type Day = { date: string; number: number; kind: 'work' | 'weekend' | Special['kind']; special: Special | undefined };

/** The weeks of a month, Monday first, with blanks before the first day and after the last. */
export function weeksOf(year: number, month: number, special: Map<string, Special>): (Day | undefined)[][] {
  const first = new Date(Date.UTC(year, month, 1));
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const blanks = (first.getUTCDay() + 6) % 7;
  const cells: (Day | undefined)[] = Array.from({ length: blanks }, () => undefined);
  for (let number = 1; number <= length; number++) {
    const date = new Date(Date.UTC(year, month, number)).toISOString().slice(0, 10);
    const named = special.get(date);
    const weekend = cells.length % 7 > 4;
    cells.push({ date, number, kind: named?.kind ?? (weekend ? 'weekend' : 'work'), special: named });
  }
  while (cells.length % 7 > 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** Days of one occasion that the same notice names, in a row: "2018-02-15 – 2018-02-21". */
export function spans(days: Special[]): { key: string; from: string; to: string; of: Special }[] {
  const found: { key: string; from: string; to: string; of: Special }[] = [];
  for (const day of days) {
    const last = found.at(-1);
    const next = last && new Date(Date.parse(last.to) + 86_400_000).toISOString().slice(0, 10);
    if (last && next === day.date && last.of.kind === day.kind && last.of.name === day.name && last.of.document === day.document) last.to = day.date;
    else found.push({ key: day.date, from: day.date, to: day.date, of: day });
  }
  return found;
}
