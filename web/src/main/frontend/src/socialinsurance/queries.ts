import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { download } from '../api/download';
import type { components, paths } from '../api/schema';
import { pageOf } from '../api/types';
import type { Option } from '../kit/fields';
import type { PageRequest } from '../kit/SearchTable';

type Schemas = components['schemas'];
export type Transfer = Schemas['TransferView'];
export type TransferDetail = Schemas['TransferDetail'];
export type TransferEvent = Schemas['TransferEventView'];
export type TransferYear = Schemas['TransferYear'];
export type TransferStep = Schemas['TransferStepView'];
export type StepsInput = Schemas['TransferStepTerms'];
export type FileInput = Schemas['ExportTransferFile'];
export type ClockKind = Schemas['ClockKindView'];
export type ClockKindInput = Schemas['ClockKindTerms'];
export type Facts = Schemas['TransferFacts'];
export type OpenInput = Schemas['OpenTransfer'];
export type StepInput = Schemas['TransferStepDone'];
export type ReturnInput = Schemas['TransferReturn'];
export type MoneyInput = Schemas['TransferMoneyCorrection'];
export type Agency = Schemas['AgencyView'];
export type AgencyInput = Schemas['AgencyTerms'];
export type ClockItem = Schemas['LegalClockView'];
export type ClockDesk = Schemas['ClockDesk'];
export type ClockMarksInput = Schemas['ClockMarks'];
type Asked<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Query } } } ? NonNullable<Query> : never;
type Filter = { [name: string]: string };
type Paged = PageRequest & { [name: string]: string | number };

export const movable = ['PENSION', 'MEDICAL', 'UNEMPLOYMENT'] as const;
export const effects = ['NONE', 'SEND', 'RECEIVE'] as const;
export const forms = ['CERTIFICATE', 'LETTER', 'INFORMATION', 'MEDICAL_INFORMATION', 'UNEMPLOYMENT_CERTIFICATE'] as const;
export const clockKinds = ['TRANSFER_STEP', 'LEAVING_PAPERS', 'UNEMPLOYMENT_LIST', 'UNEMPLOYMENT_APPLICATION', 'LAYOFF_NOTICE'] as const;

const once = (key: string) => ({ 'Idempotency-Key': key });

export const loadTransfers = (query: Paged) =>
  pageOf(api.GET('/api/v1/insurance-transfers', { params: { query: query as Asked<'/api/v1/insurance-transfers'> } }));

export const transferQuery = (id: string) =>
  queryOptions({
    queryKey: ['insurance-transfers', id],
    queryFn: () => answer(api.GET('/api/v1/insurance-transfers/{id}', { params: { path: { id } } })),
  });

export const openTransfer = (key: string, body: OpenInput) => answer(api.POST('/api/v1/insurance-transfers', { params: { header: once(key) }, body }));

export const doStep = (id: string) => (key: string, body: StepInput) =>
  answer(api.POST('/api/v1/insurance-transfers/{id}/steps', { params: { path: { id }, header: once(key) }, body }));

export const giveBack = (id: string) => (key: string, body: ReturnInput) =>
  answer(api.POST('/api/v1/insurance-transfers/{id}/returns', { params: { path: { id }, header: once(key) }, body }));

export const correctMoney = (id: string) => (key: string, body: MoneyInput) =>
  answer(api.POST('/api/v1/insurance-transfers/{id}/money', { params: { path: { id }, header: once(key) }, body }));

export const withdraw = (id: string) => (key: string, body: { reason: string }) =>
  answer(api.POST('/api/v1/insurance-transfers/{id}/withdrawal', { params: { path: { id }, header: once(key) }, body }));

export const calculate = (id: string) => (key: string, body: Facts) =>
  answer(api.POST('/api/v1/insurance-transfers/{id}/calculations', { params: { path: { id }, header: once(key) }, body }));

export const loadAgencies = (query: Paged) => pageOf(api.GET('/api/v1/insurance-agencies', { params: { query: query as Asked<'/api/v1/insurance-agencies'> } }));

export const addAgency = (key: string, body: AgencyInput) => answer(api.POST('/api/v1/insurance-agencies', { params: { header: once(key) }, body: { ...body, inSystem: body.inSystem === true } }));

/** Agencies with the words in their name, to choose from. */
export const findAgencies = async (words: string): Promise<Option[]> =>
  (await loadAgencies({ words, page: 0, size: 20 })).items.map(({ id, name, regionName }) => ({ value: id, label: `${name} ${regionName}` }));

export const loadSteps = (query: Paged) =>
  pageOf(api.GET('/api/v1/transfer-steps', { params: { query: query as Asked<'/api/v1/transfer-steps'> } })).then((page) => ({
    ...page,
    items: page.items.map((step) => ({ ...step, key: `${step.scheme} ${step.effectiveFrom} ${step.stepNo}` })),
  }));

export const loadClocks = (query: Paged) => pageOf(api.GET('/api/v1/clocks', { params: { query: query as Asked<'/api/v1/clocks'> } }));

export const monthQuery = (filter: Filter, from: string, to: string) =>
  queryOptions({
    queryKey: ['clocks', 'month', filter, from, to],
    queryFn: () => loadClocks({ ...filter, from, to, page: 0, size: 500 }),
  });

export const digestQuery = (days: number) =>
  queryOptions({
    queryKey: ['clocks', 'digest', days],
    queryFn: () => answer(api.GET('/api/v1/clocks/digest', { params: { query: { days } } })),
  });

export const markDone = (key: string, body: ClockMarksInput) => answer(api.POST('/api/v1/clocks/marks', { params: { header: once(key) }, body }));

export type PrintInput = { form: NonNullable<TransferStep['form']>; reason: string };

/** A paper with the whole citizen ID; each print is recorded with its reason. */
export const printForm = (id: string) => (_: string, body: PrintInput) => download(`/api/v1/insurance-transfers/${id}/forms`, body);

/** What was done here, for an agency outside; it holds the whole citizen ID, so each export is recorded with its reason. */
export const exportFile = (id: string) => (_: string, body: FileInput) => download(`/api/v1/insurance-transfers/${id}/files`, body);

/** The partner's file as it is: the server judges every member of it. */
const asItIs = (text: string) => ({ body: text as never, bodySerializer: () => text, headers: { 'Content-Type': 'application/json' } });

export const receiveFile = (id: string) => async (key: string, file: File) =>
  answer(api.POST('/api/v1/insurance-transfers/{id}/received-files', { params: { path: { id }, header: once(key) }, ...asItIs(await file.text()) }));

export const openByFile = async (key: string, file: File) =>
  answer(api.POST('/api/v1/insurance-transfers/received-files', { params: { header: once(key) }, ...asItIs(await file.text()) }));

/** The steps that a case opened today would take. */
export const stepsInForceQuery = (scheme: TransferStep['scheme']) =>
  queryOptions({
    queryKey: ['transfer-steps', 'in-force', scheme],
    queryFn: async () => (await loadSteps({ scheme, page: 0, size: 500 })).items.filter(({ inForce }) => inForce),
  });

export const addSteps = (key: string, { steps, ...body }: StepsInput) =>
  answer(api.POST('/api/v1/transfer-steps', { params: { header: once(key) }, body: { ...body, steps: steps.map((step) => ({ ...step, toConfirm: step.toConfirm === true })) } }));

export const clockKindsQuery = queryOptions({
  queryKey: ['clocks', 'kinds'],
  queryFn: async () => (await pageOf(api.GET('/api/v1/clocks/kinds', { params: { query: { page: 0, size: 500 } } }))).items,
});

export const addClockKind = (key: string, body: ClockKindInput) =>
  answer(api.POST('/api/v1/clocks/kinds', { params: { header: once(key) }, body: { ...body, toConfirm: body.toConfirm === true } }));
