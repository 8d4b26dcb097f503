import type { ComponentType } from 'react';
import type { Programme } from '../api/types';

/** How the contract has a field: text as it is (money and rates too), a whole number, yes or no, a list of texts. */
export type Kind = 'text' | 'whole' | 'yesNo' | 'list';
export type Kinds = { [field: string]: Kind };
export type Question = { [field: string]: unknown };

/**
 * One trial calculation. The question is flat and stands in the address, so that a link asks it again; `ask` makes the
 * request of it. Another one is one more entry in Quotes.tsx.
 */
export type Quote<A> = {
  key: string;
  kinds: Kinds;
  /** Whether it is asked of the programme that the head of the screen names. */
  ofProgramme: boolean;
  initial?: (programme: Programme) => Question;
  ask: (question: Question, programme: string) => Promise<A>;
  Fields: ComponentType;
  Answer: ComponentType<{ of: A }>;
};

/** The question of an address; undefined where it asks none. */
export function readQuestion(kinds: Kinds, params: URLSearchParams): Question | undefined {
  const read = (field: string, kind: Kind): unknown => {
    const value = params.get(field);
    if (kind === 'list') return params.getAll(field);
    if (value === null || kind === 'text') return value;
    return kind === 'yesNo' ? value === 'true' : /^\d{1,9}$/.test(value) ? Number(value) : value;
  };
  const given = Object.entries(kinds).flatMap(([field, kind]) => (params.has(field) ? [[field, read(field, kind)]] : []));
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

/** Puts the question into the address; an empty field is one left out. */
export function writeQuestion(kinds: Kinds, question: Question, params: URLSearchParams): URLSearchParams {
  for (const field of Object.keys(kinds)) {
    params.delete(field);
    const value = question[field];
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each != null && String(each).trim() !== '') params.append(field, String(each));
    }
  }
  return params;
}
