import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../api/types';
import { CheckField, FigureField } from '../kit/fields';
import { ClauseRows } from './ClauseRows';

type Steps = NonNullable<Rule['steps']>['steps'];

/** The rates of a rule by quantity, one row each; a new row begins above where the last one ends. */
export function StepFields({ rule, unit, document }: { rule: number; unit: string; document: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const next = () => {
    const last = ((form.getFieldValue(['terms', 'rules', rule, 'steps', 'steps']) ?? []) as Partial<Steps[number]>[]).at(-1);
    return { ...(last?.upTo && { above: last.upTo }), document: last?.document ?? document };
  };
  return (
    <>
      <CheckField name={[rule, 'steps', 'progressive']} label={t('ruleSet.progressive')} />
      <ClauseRows
        rule={rule}
        path={['steps', 'steps']}
        label={t('ruleSet.steps')}
        part={(no) => t('ruleSet.bandNo', { no })}
        add={t('ruleSet.addBand')}
        remove={(no) => t('ruleSet.removeBand', { no })}
        next={next}
        keepOne
      >
        {(at) => (
          <>
            <FigureField name={[at, 'above']} label={t('ruleSet.stepAbove')} unit={unit} />
            <FigureField name={[at, 'upTo']} label={t('ruleSet.stepUpTo')} unit={unit} />
            <FigureField name={[at, 'rate']} label={t('ruleSet.rate')} unit={t('ruleSet.perUnit', { unit })} hint={t('ruleSet.blankHint')} />
          </>
        )}
      </ClauseRows>
    </>
  );
}
