import { answer, api } from '../api/client';
import type { components, paths } from '../api/schema';
import { pageOf, type Page } from '../api/types';
import type { PageRequest } from '../kit/SearchTable';

type Schemas = components['schemas'];
export type ParameterRow = Schemas['ParameterRow'];
export type ParameterInput = Schemas['ParameterTerms'];
type Name = ParameterRow['name'];
/** A value is known by its name, region, first day and item. */
export type Row = ParameterRow & { key: string };

/** Each name with the unit of its values, as the server checks it; of the tax table there are two. */
export const units: { [name in Name]: string } = {
  BASE_SHARE: '占比',
  FACTOR_WEIGHT: '占比',
  YEAR_FACTOR: '占比',
  LADDER_STEP: '倍',
  LADDER_CAP: '占比',
  LADDER_LOWER_INCLUSIVE: '是否',
  SEVERANCE_YEAR: '个月',
  SEVERANCE_ROUND_UP: '个月',
  SEVERANCE_PART_YEAR: '个月',
  SEVERANCE_MINIMUM_WAGE: '倍',
  SEVERANCE_WAGE_CAP: '倍',
  SEVERANCE_YEARS_CAP: '年',
  SEVERANCE_UNLAWFUL: '倍',
  SEVERANCE_SEGMENT: '是否',
  TAX_EXEMPTION: '倍',
  TAX_INSURANCE: '是否',
  TAX_YEARS_CAP: '年',
  TAX_ALLOWANCE: '元/月',
  TAX_BRACKET: '全年',
  DISABILITY_MONTHS: '个月',
  DISABILITY_WAGE_FLOOR: '倍',
  DISABILITY_WAGE_CAP: '倍',
  DISABILITY_EMPLOYMENT_MONTHS: '个月',
  FLEXIBLE_SUBSIDY: '份',
  PENSION_POOLED: '占比',
  PENSION_ACCOUNT: '占比',
  UNEMPLOYMENT_MONTHS: '个月',
  UNEMPLOYMENT_SUPPLEMENT: '占比',
  UNEMPLOYMENT_WHOLE: '是否',
  LATE_FEE_DAILY: '每日',
  LATE_FEE_BY_FUND: '是否',
  LAYOFF_HEADS: '人',
  LAYOFF_SHARE: '占比',
  LAYOFF_NOTICE: '日',
  CONGRESS_ATTENDANCE: '份',
  CONGRESS_MAJORITY: '份',
  EARLY_RETIREMENT_YEARS: '年',
  FOLLOW_UP_DAYS: '日',
  SUBSIDY_MONTHS: '个月',
  SUBSIDY_NEAR_RETIREMENT: '年',
  SUBSIDY_USE: '用途',
  MINIMUM_WAGE: '元/月',
  PUBLIC_POST_SHARE: '倍',
  START_UP_GRANT: '元',
  START_UP_TRADING: '个月',
  TRAINING_LIVING_DAILY: '元/日',
  TRAINING_LIVING_CAP: '元',
  TRAINING_GRANT: '元',
};
export const names = Object.keys(units) as Name[];

type Query = NonNullable<paths['/api/v1/parameters']['get']['parameters']['query']>;
/** As the address has it: the server refuses what there is not. */
export type ParameterFilter = { name?: string; regionCode?: string; on?: string; toConfirm?: string };

export async function loadParameters(query: ParameterFilter & PageRequest): Promise<Page<Row>> {
  const found = await pageOf<ParameterRow>(api.GET('/api/v1/parameters', { params: { query: query as unknown as Query } }));
  return { ...found, items: found.items.map((row) => ({ ...row, key: `${row.name} ${row.regionCode} ${row.effectiveFrom} ${row.item}` })) };
}

/** A name with one value only has an empty item. */
export const addParameter = (key: string, { items, ...terms }: ParameterInput) =>
  answer(
    api.POST('/api/v1/parameters', {
      params: { header: { 'Idempotency-Key': key } },
      body: { ...terms, toConfirm: terms.toConfirm ?? false, items: items.map(({ item, value }) => ({ item: item ?? '', value })) },
    }),
  );
