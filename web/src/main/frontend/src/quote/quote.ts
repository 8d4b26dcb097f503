import type { ComponentType } from 'react';
import type { Programme } from '../api/types';
import { readMoney } from '../kit/fields';

/** How the contract has a field: text as it is (money and rates too), a whole number, yes or no, a list of texts, rows. */
type Plain = 'text' | 'whole' | 'yesNo' | 'list';
/** Rows of such fields, each row one part of the address with commas between; or one row only, where the contract has an object. */
export type Columns = { columns: { [column: string]: 'text' | 'whole' | 'money' }; one?: boolean };
export type Kind = Plain | Columns;
export type Kinds = { [field: string]: Kind };
export type Row = { [column: string]: unknown };
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
  initial?: (programme?: Programme) => Question;
  /** Whether its form needs the whole width, with the answer below. */
  wide?: boolean;
  ask: (question: Question, programme: string) => Promise<A>;
  Fields: ComponentType;
  Answer: ComponentType<{ of: A }>;
};

/** The question of an address; undefined where it asks none. */
export function readQuestion(kinds: Kinds, params: URLSearchParams): Question | undefined {
  const read = (field: string, kind: Kind): unknown => {
    if (typeof kind === 'object') {
      const rows = params.getAll(field).map((text) => readRow(kind, text.split(',')));
      return kind.one ? rows[0] : rows;
    }
    if (kind === 'list') return params.getAll(field);
    const value = params.get(field);
    return value === null ? value : readPlain(kind, value);
  };
  const given = Object.entries(kinds).flatMap(([field, kind]) => (params.has(field) ? [[field, read(field, kind)]] : []));
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

function readPlain(kind: Plain, value: string): unknown {
  if (kind === 'yesNo') return value === 'true';
  return kind === 'whole' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

/** A row of its cells; an empty cell is one left out. */
export function readRow({ columns }: Columns, cells: string[]): Row {
  return Object.fromEntries(Object.entries(columns).flatMap(([name, kind], at) => (cells[at]?.trim() ? [[name, kind === 'money' ? readMoney(cells[at].trim()) : readPlain(kind, cells[at].trim())]] : [])));
}

/** The rows of cells copied from a spreadsheet; undefined for any other text. A heading above figures is left out. */
export function readCells(columns: Columns, text: string): Row[] | undefined {
  if (!/[\t\n]/.test(text.trim())) return undefined;
  const rows = text.trim().split(/\r?\n/).map((line) => line.split('\t').map((cell) => cell.replace(/[,，\s]/g, '')));
  return rows.filter((cells, at) => at > 0 || cells.some((cell) => /\d/.test(cell))).map((cells) => readRow(columns, cells));
}

/** Puts the question into the address; an empty field is one left out. */
export function writeQuestion(kinds: Kinds, question: Question, params: URLSearchParams): URLSearchParams {
  for (const [field, kind] of Object.entries(kinds)) {
    params.delete(field);
    const value = question[field];
    for (const each of Array.isArray(value) ? value : [value]) {
      const text = typeof kind === 'object' ? writeRow(kind, each as Row | undefined) : String(each ?? '');
      if (text.trim() !== '') params.append(field, text);
    }
  }
  return params;
}

function writeRow({ columns }: Columns, row: Row = {}): string {
  return Object.keys(columns).map((name) => String(row[name] ?? '').trim()).join(',').replace(/,+$/, '');
}
