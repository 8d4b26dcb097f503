import { answer } from './client';
import type { components } from './schema';

/** The records of the contract under the names that the screens use. */
type Schemas = components['schemas'];
export type Me = Schemas['Me'];
export type Programme = Schemas['ProgrammeView'];
export type Position = Schemas['ProgrammePosition'];
export type FundFigures = Schemas['FundFigures'];
export type Award = Schemas['AwardView'];
export type AwardProof = Schemas['ProofView'];
export type Appropriation = Schemas['AppropriationView'];
export type ResettlementPlan = Schemas['ResettlementPlanView'];
export type ResettlementPlanDetail = Schemas['ResettlementPlanDetail'];
export type Allocation = Schemas['AllocationView'];
export type AllocationDetail = Schemas['AllocationDetail'];
export type AllocationLine = AllocationDetail['lines'][number];
export type Incoming = Schemas['IncomingView'];
export type Lineage = Schemas['Lineage'];
export type ApprovalCase = Schemas['ApprovalCaseView'];
export type AuditRecord = Schemas['AuditRecordView'];
export type TodoItem = Schemas['TodoItem'];
export type TodoList = Schemas['TodoList'];
export type NewsItem = Schemas['NewsItem'];
export type SearchHit = Schemas['SearchHit'];
export type Trend = Schemas['ProgrammeTrend'];
export type DocumentType = Schemas['DocumentType'];
export type Attachment = Schemas['AttachmentView'];
export type Evidence = Schemas['EvidenceView'];
export type Enterprise = Schemas['EnterpriseView'];
export type EnterpriseRow = Schemas['EnterpriseRow'];
export type Facility = Schemas['FacilityView'];
export type Township = Schemas['TownshipView'];
export type Closure = Schemas['ClosureView'];
export type Claim = Schemas['ClaimView'];
export type ClaimSide = Schemas['ClaimSide'];
export type Notice = Schemas['NoticeView'];
export type NoticeLine = Schemas['NoticeLineView'];
export type Objection = Schemas['ObjectionView'];
export type Batch = Schemas['PaymentBatchView'];
export type Instruction = Schemas['PaymentInstructionView'];
export type FundSource = Schemas['FundSourceView'];
export type CountyAccount = Schemas['CountyAccountView'];
export type JournalEntry = Schemas['JournalEntryView'];
export type RuleSet = Schemas['RuleSetView'];
export type Official = Schemas['OfficialView'];
export type Actors = Schemas['ActorsView'];
export type RuleSetRow = Schemas['RuleSetRow'];
export type RuleSetDraft = Schemas['RuleSetDraft'];
export type RuleSetLevel = Schemas['RuleSetLevel'];
export type RuleSetFile = Schemas['RuleSetFile'];
export type RuleSetDifferences = Schemas['RuleSetDifferences'];
export type Rule = Schemas['RuleTerms'];
export type ProgrammeTerms = Schemas['ProgrammeTerms'];
export type Examples = Schemas['Examples'];
export type ExampleResult = Schemas['ExampleResult'];
export type AwardFacts = Schemas['AwardFacts'];
export type AwardQuote = Schemas['AwardQuote'];
export type CentralAllocationQuestion = Schemas['CentralAllocationQuestion'];
export type CentralAllocationQuote = Schemas['CentralAllocationQuote'];
export type LadderQuestion = Schemas['LadderQuestion'];
export type LadderQuote = Schemas['LadderQuote'];
export type SeveranceQuestion = Schemas['SeveranceQuestion'];
export type SeveranceQuote = Schemas['SeveranceQuote'];
export type SeveranceTaxQuestion = Schemas['SeveranceTaxQuestion'];
export type SeveranceTaxQuote = Schemas['SeveranceTaxQuote'];
export type DisabilityGrantQuestion = Schemas['DisabilityGrantQuestion'];
export type DisabilityGrantQuote = Schemas['DisabilityGrantQuote'];
export type FlexibleInsuranceSubsidyQuestion = Schemas['FlexibleInsuranceSubsidyQuestion'];
export type FlexibleInsuranceSubsidyQuote = Schemas['FlexibleInsuranceSubsidyQuote'];
export type PensionTransferQuestion = Schemas['PensionTransferQuestion'];
export type PensionTransferQuote = Schemas['PensionTransferQuote'];
export type UnemploymentTransferQuestion = Schemas['UnemploymentTransferQuestion'];
export type UnemploymentTransferQuote = Schemas['UnemploymentTransferQuote'];
export type LateFeeQuestion = Schemas['LateFeeQuestion'];
export type LateFeeQuote = Schemas['LateFeeQuote'];
export type Parameter = Schemas['ParameterView'];
export type Line = Schemas['Line'];
export type Region = Schemas['RegionView'];
export type CalendarYear = Schemas['CalendarView'];
export type Verification = Schemas['ChainVerification'];

/** One page of a list, with the sums of the whole filter. */
export type Page<T> = { items: T[]; page: number; size: number; total: number; totals: { [column: string]: string } };

/** A page as the contract has it: that a generic record's parts are always there, it cannot say. */
export async function pageOf<T>(call: Promise<{ data?: Partial<Page<T>> }>): Promise<Page<T>> {
  return { items: [], page: 0, size: 0, total: 0, totals: {}, ...(await answer(call)) };
}
