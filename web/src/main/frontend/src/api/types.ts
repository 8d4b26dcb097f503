import { answer } from './client';
import type { components } from './schema';

/** The records of the contract under the names that the screens use. */
type Schemas = components['schemas'];
export type Me = Schemas['CallerView'];
export type Programme = Schemas['ProgrammeView'];
export type Position = Schemas['ProgrammePosition'];
export type FundFigures = Schemas['FundFigures'];
export type Award = Schemas['AwardView'];
export type AwardProof = Schemas['ProofView'];
export type Appropriation = Schemas['AppropriationView'];
export type ApprovalCase = Schemas['ApprovalCaseView'];
export type AuditRecord = Schemas['AuditRecordView'];

/** One page of a list, with the sums of the whole filter. */
export type Page<T> = { items: T[]; page: number; size: number; total: number; totals: { [column: string]: string } };

/** A page as the contract has it: that a generic record's parts are always there, it cannot say. */
export async function pageOf<T>(call: Promise<{ data?: Partial<Page<T>> }>): Promise<Page<T>> {
  return { items: [], page: 0, size: 0, total: 0, totals: {}, ...(await answer(call)) };
}
