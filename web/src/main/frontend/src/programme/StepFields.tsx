import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../api/types';
import { CheckField, FigureField, TextField } from '../kit/fields';
import styles from './programme.module.css';

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
      <Form.List name={[rule, 'steps', 'steps']}>
        {(fields, { add, remove }) => (
          <div className={styles.bands} role="group" aria-label={t('ruleSet.steps')}>
            {fields.map(({ key, name }, at) => (
              <div key={key} className={styles.band} data-part={t('ruleSet.bandNo', { no: at + 1 })} data-pointer={`/terms/rules/${rule}/steps/steps/${at}`}>
                <FigureField name={[name, 'above']} label={t('ruleSet.stepAbove')} unit={unit} />
                <FigureField name={[name, 'upTo']} label={t('ruleSet.stepUpTo')} unit={unit} />
                <FigureField name={[name, 'rate']} label={t('ruleSet.rate')} unit={t('ruleSet.perUnit', { unit })} hint={t('ruleSet.blankHint')} />
                <TextField name={[name, 'document']} label={t('ruleSet.document')} required max={100} />
                <TextField name={[name, 'article']} label={t('ruleSet.article')} required max={100} />
                <Button type="text" icon={<DeleteOutlined />} disabled={fields.length === 1} aria-label={t('ruleSet.removeBand', { no: at + 1 })} onClick={() => remove(name)} />
              </div>
            ))}
            <Button size="small" type="link" icon={<PlusOutlined />} onClick={() => add(next())}>
              {t('ruleSet.addBand')}
            </Button>
          </div>
        )}
      </Form.List>
    </>
  );
}
