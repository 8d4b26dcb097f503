import { CopyOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../api/types';
import { CheckField, ChoiceField, TextField } from '../kit/fields';
import { BandFields } from './BandFields';
import { MoreTerms } from './MoreTerms';
import styles from './programme.module.css';
import { ruleKindsQuery } from './queries';
import { StepFields } from './StepFields';
import { acceptanceStates, countingDates, factsOf, fundSources, kinds, payees, useTerms } from './terms';

/** A rule as most are: by units and days, paid to the enterprise for any accepted state. */
export const newRule = (document: string): Partial<Rule> => ({
  ...{ kind: 'BANDED_UNIT_RATE', payee: 'ENTERPRISE', countingDate: 'CLOSED_ON', voluntaryOnly: false, toConfirm: false },
  ...{ document, bands: [{ document } as Rule['bands'][number]] },
});

/** The rules of a draft, one box each. */
export function RuleFields({ document }: { document: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  return (
    <Form.List name={['terms', 'rules']}>
      {(fields, { add, remove }) => (
        <div className={styles.form}>
          {fields.map(({ key, name }, at) => (
            <section key={key} className={styles.part} data-part={t('ruleSet.ruleNo', { no: at + 1 })} data-pointer={`/terms/rules/${at}`}>
              <header>
                <h3>{t('ruleSet.ruleNo', { no: at + 1 })}</h3>
                <Button size="small" type="text" icon={<CopyOutlined />} onClick={() => add({ ...(form.getFieldValue(['terms', 'rules', name]) as object), code: '' })}>
                  {t('ruleSet.copy')}
                </Button>
                <Button size="small" type="text" icon={<DeleteOutlined />} disabled={fields.length === 1} aria-label={t('ruleSet.removeRule', { no: at + 1 })} onClick={() => remove(name)}>
                  {t('ruleSet.remove')}
                </Button>
              </header>
              <div className={styles.body}>
                <OneRule at={name} document={document} />
              </div>
            </section>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add(newRule(document))}>
            {t('ruleSet.addRule')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}

function OneRule({ at, document }: { at: number; document: string }) {
  const { t } = useTranslation();
  const { options } = useTerms();
  const form = Form.useFormInstance();
  const kind = Form.useWatch<Rule['kind'] | undefined>(['terms', 'rules', at, 'kind']) ?? 'BANDED_UNIT_RATE';
  const unit = Form.useWatch<string | undefined>(['terms', 'rules', at, 'unit']);
  const { data: catalogue } = useQuery(ruleKindsQuery);
  const described = catalogue?.kinds.find((each) => each.kind === kind);
  const allowed = described?.units.map(({ unit: name }) => name) ?? [];
  useEffect(() => {
    // What a kind cannot be counted in, the server refuses; where there is no choice, it is made.
    if (allowed.length > 0 && !allowed.includes(unit ?? '')) form.setFieldValue(['terms', 'rules', at, 'unit'], allowed[0]);
  }, [allowed, at, form, unit]);
  return (
    <>
      <div className={styles.grid}>
        <TextField name={[at, 'name']} label={t('ruleSet.name')} required max={100} />
        <TextField name={[at, 'code']} label={t('ruleSet.code')} required max={40} />
        <ChoiceField name={[at, 'kind']} label={t('ruleSet.kind')} required options={options('kind', kinds)} hint={described?.explanation} />
        <ChoiceField name={[at, 'unit']} label={t('ruleSet.unit')} required options={allowed.map((value) => ({ value, label: t(`ruleSet.unit_${value}`, { context: kind }) }))} />
        <ChoiceField name={[at, 'countingDate']} label={t('ruleSet.countingDate')} required options={options('countingDate', countingDates)} />
        <ChoiceField name={[at, 'payee']} label={t('ruleSet.payee')} required options={options('payee', payees)} />
        <div className={styles.two}>
          <ChoiceField name={[at, 'qualifyingStates']} label={t('ruleSet.qualifyingStates')} required several options={options('acceptance', acceptanceStates)} />
        </div>
        <div className={styles.two}>
          <ChoiceField name={[at, 'fundSources']} label={t('ruleSet.fundSources')} required several options={options('fundSource', fundSources)} />
        </div>
        <TextField name={[at, 'useCode']} label={t('ruleSet.use')} required max={40} />
        <div className={styles.two}>
          <TextField name={[at, 'document']} label={t('ruleSet.document')} required max={100} />
        </div>
        <TextField name={[at, 'article']} label={t('ruleSet.article')} required max={100} />
        <div className={`${styles.checks} ${styles.two}`}>
          <CheckField name={[at, 'voluntaryOnly']} label={t('ruleSet.voluntaryOnly')} />
          <CheckField name={[at, 'toConfirm']} label={t('ruleSet.toConfirmField')} />
        </div>
      </div>
      {kind === 'STEPPED_UNIT_RATE' ? <StepFields rule={at} unit={unit ?? ''} document={document} /> : <BandFields rule={at} kind={kind} unit={unit ?? ''} document={document} />}
      <MoreTerms rule={at} counted={factsOf({ kind, unit: unit ?? '' }).includes('capacityTonnes')} document={document} />
    </>
  );
}
