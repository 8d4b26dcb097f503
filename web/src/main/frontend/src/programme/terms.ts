import { useTranslation } from 'react-i18next';
import type { AwardFacts, Rule } from '../api/types';
import type { Option } from '../kit/fields';

/** The words of the contract that a rule is made of, in the order in which they are offered. */
export const kinds = ['BANDED_UNIT_RATE', 'LUMP_SUM'] as const;
export const payees = ['ENTERPRISE', 'TOWNSHIP'] as const;
export const countingDates = ['APPLIED_ON', 'CLOSED_ON', 'ACCEPTED_ON'] as const;
export const acceptanceStates = ['DISMANTLED', 'EQUIPMENT_REMOVED', 'POWER_AND_WATER_CUT'] as const;
export const fundSources = ['CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY_OWN', 'DIFFERENTIAL_ELECTRICITY_PRICE', 'LAND_TRANSFER', 'WORKING_EXPENSES'] as const;

/** What each kind of rule is counted in. */
export const units = { BANDED_UNIT_RATE: ['门', '吨', '人'], LUMP_SUM: ['户'] } as const;

export type Fact = keyof AwardFacts;
const dateOf: { [date in Rule['countingDate']]: Fact } = { APPLIED_ON: 'appliedOn', CLOSED_ON: 'closedOn', ACCEPTED_ON: 'acceptedOn' };
const quantityOf: { [unit: string]: Fact } = { 门: 'kilnDoors', 吨: 'capacityTonnes', 人: 'employees' };

/** The facts that a rule asks for; a rule not yet written asks for those of most. */
export function factsOf(rule: Partial<Rule> | undefined): Fact[] {
  const quantity = quantityOf[rule?.unit ?? '门'];
  return ['acceptanceState', 'voluntary', dateOf[rule?.countingDate ?? 'CLOSED_ON'], ...(quantity ? [quantity] : [])];
}

type Family = 'kind' | 'payee' | 'countingDate' | 'fundSource' | 'acceptance';

/** Choices of one kind, by their words. */
export function useTerms() {
  const { t } = useTranslation();
  const word = (of: Family, value: string) => t(of === 'acceptance' ? `state.acceptance.${value}` : `terms.${of}.${value}`, { defaultValue: value });
  const options = (of: Family, values: readonly string[]): Option[] => values.map((value) => ({ value, label: word(of, value) }));
  const list = (of: Family, values: readonly string[]) => values.map((value) => word(of, value)).join(t('terms.and'));
  return { word, options, list };
}

/** The day after: where the next band begins. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return Number.isNaN(next.getTime()) ? '' : next.toISOString().slice(0, 10);
}
