import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { download } from '../api/download';
import type { components, paths } from '../api/schema';
import { pageOf } from '../api/types';
import type { Option } from '../kit/fields';
import type { PageRequest } from '../kit/SearchTable';

type Schemas = components['schemas'];
type ListQuery = NonNullable<paths['/api/v1/workers']['get']['parameters']['query']>;
export type Worker = Schemas['WorkerView'];
export type Disclosure = Schemas['RosterDisclosureView'];
export type AskInput = Schemas['AskRosterDisclosure'];
export type DecisionInput = Schemas['DecideRosterDisclosure'];
export type WorkerClaim = Schemas['WorkerClaimView'];
export type WorkerFacts = Schemas['WorkerFacts'];
export type WorkerInput = Pick<Schemas['WorkerTerms'], 'enterpriseId' | 'programmeId' | 'citizenId'> & { facts: FactsInput };
export type CorrectionInput = { facts: FactsInput; reason: string };
export type WorkerFilter = { words?: string; programme?: string; enterprise?: string; flag?: string; specialCase?: string; struck?: string };

/** As the form has them: an account of which nothing was written is none. */
export type FactsInput = Omit<WorkerFacts, 'account'> & { account?: { accountNo?: string; bankCode?: string } };

export const schemes = ['pension', 'medical', 'unemployment', 'workInjury', 'maternity'] as const;
export const flags = ['SAME_PERSON', 'SHARED_ACCOUNT', 'OVER_AGE', 'CARD_DOUBTFUL'] as const;
export const specialCases = ['INJURY', 'PREGNANCY', 'MEDICAL_PERIOD', 'NEAR_RETIREMENT', 'ZERO_EMPLOYMENT_FAMILY', 'OLDER', 'RETIRED'] as const;

const once = (key: string) => ({ 'Idempotency-Key': key });

export const loadWorkers = ({ struck, ...query }: WorkerFilter & PageRequest) =>
  pageOf(api.GET('/api/v1/workers', { params: { query: { ...query, ...(struck && { struck: true }) } as ListQuery } }));

export const workerQuery = (id: string) =>
  queryOptions({
    queryKey: ['workers', id],
    queryFn: () => answer(api.GET('/api/v1/workers/{id}', { params: { path: { id } } })),
  });

export const workerClaimsQuery = (id: string) =>
  queryOptions({
    queryKey: ['workers', id, 'claims'],
    queryFn: async () => (await answer(api.GET('/api/v1/workers/{id}/claims', { params: { path: { id } } }))).claims,
  });

/** Workers with the words in their name, to choose from. */
export const findWorkers = async (words: string): Promise<Option[]> =>
  (await loadWorkers({ words, page: 0, size: 20 })).items.map(({ id, name, citizenIdMasked, enterpriseName }) => ({ value: id, label: `${name} ${citizenIdMasked} ${enterpriseName}` }));

/** Enterprises with the words in name or credit code, to choose from. */
export async function findEnterprises(words: string): Promise<Option[]> {
  const { items } = await pageOf(api.GET('/api/v1/enterprises', { params: { query: { words, size: 20 } } }));
  return items.map(({ id, name, creditCode }) => ({ value: id, label: `${name} ${creditCode}` }));
}

function facts({ account, ...others }: FactsInput): WorkerFacts {
  const { accountNo = '', bankCode = '' } = account ?? {};
  const truly = (value?: boolean) => value === true;
  return {
    ...others,
    pregnant: truly(others.pregnant),
    medicalPeriod: truly(others.medicalPeriod),
    zeroEmploymentFamily: truly(others.zeroEmploymentFamily),
    retired: truly(others.retired),
    ...((accountNo || bankCode) && { account: { accountNo, bankCode } }),
  };
}

export const register = (key: string, input: WorkerInput) =>
  answer(api.POST('/api/v1/workers', { params: { header: once(key) }, body: { ...input, facts: facts(input.facts), synthetic: false } }));

export const correct = (id: string) => (_: string, { facts: given, reason }: CorrectionInput, version: number) =>
  answer(api.PUT('/api/v1/workers/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body: { facts: facts(given), reason } }));

export const reveal = (id: string, field: Schemas['RevealWorker']['field']) => async (_: string, { reason }: { reason: string }) =>
  (await answer(api.POST('/api/v1/workers/{id}/reveal', { params: { path: { id } }, body: { field, reason } }))).value;

type DisclosureQuery = NonNullable<paths['/api/v1/roster-disclosures']['get']['parameters']['query']>;
export const loadDisclosures = (query: { state?: string } & PageRequest) => pageOf(api.GET('/api/v1/roster-disclosures', { params: { query: query as DisclosureQuery } }));

export const askDisclosure = (key: string, body: AskInput) => answer(api.POST('/api/v1/roster-disclosures', { params: { header: once(key) }, body }));

export const decideDisclosure = (id: string) => (key: string, body: DecisionInput) =>
  answer(api.POST('/api/v1/roster-disclosures/{id}/decision', { params: { path: { id }, header: once(key) }, body }));

type CorrectionQuery = NonNullable<paths['/api/v1/roster-corrections']['get']['parameters']['query']>;
export type Correction = Schemas['RosterCorrectionView'];
export type CorrectionDecision = Schemas['DecideRosterCorrection'];
/** As the form has it: one file. */
export type NumberInput = { citizenId: string; reason: string; files?: { attachmentSha256: string }[] };

export const loadCorrections = (query: { state?: string; worker?: string } & PageRequest) => pageOf(api.GET('/api/v1/roster-corrections', { params: { query: query as CorrectionQuery } }));

export const askStrike = (id: string) => (key: string, { reason }: { reason: string }) =>
  answer(api.POST('/api/v1/roster-corrections', { params: { header: once(key) }, body: { workerId: id, kind: 'STRIKE', reason } }));

export const askNumber = (id: string) => (key: string, { citizenId, reason, files = [] }: NumberInput) =>
  answer(api.POST('/api/v1/roster-corrections', { params: { header: once(key) }, body: { workerId: id, kind: 'CITIZEN_ID', reason, citizenId, ...(files[0] && { attachmentSha256: files[0].attachmentSha256 }) } }));

export const decideCorrection = (id: string) => (key: string, body: CorrectionDecision) => answer(api.POST('/api/v1/roster-corrections/{id}/decision', { params: { path: { id }, header: once(key) }, body }));

export const revealCorrection = (id: string) => async (_: string, { reason }: { reason: string }) =>
  (await answer(api.POST('/api/v1/roster-corrections/{id}/reveal', { params: { path: { id } }, body: { reason } }))).value;

/** The roster with its numbers in full, once. */
export const takeDisclosure = (id: string) => () => download(`/api/v1/roster-disclosures/${id}/file`, {});
