import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../api/types';
import { DayField, FigureField, TextField } from '../kit/fields';
import styles from './programme.module.css';
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
    <Form.List name={[rule, 'bands']}>
      {(fields, { add, remove }) => (
        <div className={styles.bands} role="group" aria-label={t('ruleSet.bands')}>
          {fields.map(({ key, name }, at) => (
            <div key={key} className={styles.band} data-part={t('ruleSet.bandNo', { no: at + 1 })} data-pointer={`/terms/rules/${rule}/bands/${at}`}>
              <DayField name={[name, 'from']} label={t('ruleSet.bandFrom')} />
              <DayField name={[name, 'to']} label={t('ruleSet.bandTo')} />
              <FigureField name={[name, 'rate']} label={t('ruleSet.rate')} unit={rateUnit(kind, unit, t)} hint={t('ruleSet.blankHint')} />
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
  );
}
