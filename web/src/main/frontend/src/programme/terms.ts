import { useTranslation } from 'react-i18next';
import type { AwardFacts, Rule } from '../api/types';
import type { Option } from '../kit/fields';

/** The words of the contract that a rule is made of, in the order in which they are offered. */
export const kinds = ['BANDED_UNIT_RATE', 'LUMP_SUM', 'STEPPED_UNIT_RATE', 'BASE_SHARE', 'WAGE_PRODUCT', 'REPORT_REWARD'] as const;
export const payees = ['ENTERPRISE', 'TOWNSHIP', 'VILLAGE', 'REPORTER'] as const;
export const countingDates = ['APPLIED_ON', 'CLOSED_ON', 'ACCEPTED_ON', 'REPORTED_ON'] as const;
export const acceptanceStates = ['DISMANTLED', 'EQUIPMENT_REMOVED', 'POWER_AND_WATER_CUT'] as const;
export const fundSources = ['CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY_OWN', 'DIFFERENTIAL_ELECTRICITY_PRICE', 'LAND_TRANSFER', 'WORKING_EXPENSES'] as const;

export const ownerships = ['STATE', 'NON_STATE'] as const;
export const circumstances = ['PAID_BY_STATE', 'PAID_BY_PROVINCE', 'PAID_BY_OTHER_PROGRAMME', 'ACCIDENT', 'RED_LISTED', 'QUOTA_SOLD'] as const;
export const limitKinds = ['ENTERPRISE_CAP', 'PROGRAMME_CAP', 'UNIT_CAP', 'NON_STATE_UNIT_CAP'] as const;
export const perUnit = (kind: LimitKind | undefined) => kind === 'UNIT_CAP' || kind === 'NON_STATE_UNIT_CAP';
export type LimitKind = NonNullable<Rule['limits']>[number]['kind'];

export type Fact = keyof AwardFacts;
const dateOf: { [date in Rule['countingDate']]: Fact } = { APPLIED_ON: 'appliedOn', CLOSED_ON: 'closedOn', ACCEPTED_ON: 'acceptedOn', REPORTED_ON: 'reportedOn' };
const quantityOf: { [unit: string]: Fact } = { 门: 'kilnDoors', 吨: 'capacityTonnes', 人: 'employees', 立方米: 'furnaceCubicMetres', 条: 'productionLines', 矿: 'mines' };
const baseOf: { [kind in Rule['kind']]?: Fact[] } = { BASE_SHARE: ['fixedAssetInvestment'], WAGE_PRODUCT: ['employees', 'averageAnnualWage', 'coefficient'], REPORT_REWARD: ['reporter'] };

/** The facts that a rule asks for; a rule not yet written asks for those of most. */
export function factsOf(rule: Partial<Rule> | undefined): Fact[] {
  const quantity = quantityOf[rule?.unit ?? '门'];
  const asked: (Fact | undefined | false)[] = [
    ...(rule?.kind === 'REPORT_REWARD' ? [] : (['acceptanceState', 'voluntary'] as const)),
    dateOf[rule?.countingDate ?? 'CLOSED_ON'],
    ...((rule?.kind && baseOf[rule.kind]) ?? [quantity]),
    rule?.countedCapacity && 'outputTonnes',
    rule?.industries?.length ? 'industry' : undefined,
    rule?.limits?.some(({ kind }) => kind === 'NON_STATE_UNIT_CAP') && 'ownership',
    rule?.limits?.some(({ kind }) => !perUnit(kind)) && 'awardedBefore',
    rule?.exclusions?.length ? 'circumstances' : undefined,
  ];
  return asked.filter((fact): fact is Fact => Boolean(fact));
}

type Family = 'kind' | 'payee' | 'countingDate' | 'fundSource' | 'acceptance' | 'ownership' | 'circumstance' | 'limit';

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
