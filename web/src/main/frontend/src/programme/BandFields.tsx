import { Form } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../api/types';
import { DayField, FigureField } from '../kit/fields';
import { ClauseRows } from './ClauseRows';
import { dayAfter } from './terms';

/** What a rate is counted in: yuan per unit, but for a share of a base and for a coefficient. */
export function rateUnit(kind: Rule['kind'], unit: string, t: TFunction): string {
  if (kind === 'BASE_SHARE') return t('ruleSet.shareUnit');
  return kind === 'WAGE_PRODUCT' ? t('ruleSet.coefficientUnit') : t('ruleSet.perUnit', { unit });
}

/** The rates of a rule by day, one row each; a new row begins the day after the last one ends. */
export function BandFields({ rule, kind, unit, document }: { rule: number; kind: Rule['kind']; unit: string; document: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const next = () => {
    const bands = (form.getFieldValue(['terms', 'rules', rule, 'bands']) ?? []) as Partial<Rule['bands'][number]>[];
    const last = bands.at(-1);
    return { ...(last?.to && { from: dayAfter(last.to) }), document: last?.document ?? document };
  };
  return (
    <ClauseRows
      rule={rule}
      path={['bands']}
      label={t('ruleSet.bands')}
      part={(no) => t('ruleSet.bandNo', { no })}
      add={t('ruleSet.addBand')}
      remove={(no) => t('ruleSet.removeBand', { no })}
      next={next}
      keepOne
    >
      {(at) => (
        <>
          <DayField name={[at, 'from']} label={t('ruleSet.bandFrom')} />
          <DayField name={[at, 'to']} label={t('ruleSet.bandTo')} />
          <FigureField name={[at, 'rate']} label={t('ruleSet.rate')} unit={rateUnit(kind, unit, t)} hint={t('ruleSet.blankHint')} />
        </>
      )}
    </ClauseRows>
  );
}
