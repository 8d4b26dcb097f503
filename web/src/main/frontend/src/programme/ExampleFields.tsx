import { CopyOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../api/types';
import { ChoiceField, MoneyField, TextField } from '../kit/fields';
import { FactFields } from './FactFields';
import styles from './programme.module.css';

/** The worked examples of a draft: facts, and the amount that the document gives for them. */
export function ExampleFields({ region, document }: { region: string; document: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const rules = Form.useWatch<Partial<Rule>[] | undefined>(['terms', 'rules']) ?? [];
  const given = rules.flatMap((rule) => (rule?.code ? [{ value: rule.code, label: rule.name ?? rule.code }] : []));
  return (
    <Form.List name={['terms', 'examples']}>
      {(fields, { add, remove }) => (
        <div className={styles.form}>
          {fields.map(({ key, name }, at) => (
            <section key={key} className={styles.part} data-part={t('ruleSet.exampleNo', { no: at + 1 })} data-pointer={`/terms/examples/${at}`}>
              <header>
                <h3>{t('ruleSet.exampleNo', { no: at + 1 })}</h3>
                <Button size="small" type="text" icon={<CopyOutlined />} onClick={() => add(form.getFieldValue(['terms', 'examples', name]))}>
                  {t('ruleSet.copy')}
                </Button>
                <Button size="small" type="text" icon={<DeleteOutlined />} disabled={fields.length === 1} aria-label={t('ruleSet.removeExample', { no: at + 1 })} onClick={() => remove(name)}>
                  {t('ruleSet.remove')}
                </Button>
              </header>
              <div className={styles.body}>
                <div className={styles.grid}>
                  <ChoiceField name={[name, 'rule']} label={t('ruleSet.rule')} required options={given} />
                  <div className={styles.two}>
                    <TextField name={[name, 'text']} label={t('ruleSet.exampleText')} required max={300} />
                  </div>
                  <MoneyField name={[name, 'expected']} label={t('ruleSet.expected')} required />
                  <div className={styles.two}>
                    <TextField name={[name, 'document']} label={t('ruleSet.document')} required max={100} />
                  </div>
                </div>
                <ExampleFacts at={name} rules={rules} region={region} />
              </div>
            </section>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add({ facts: { regionCode: region }, document, ...(given.length === 1 && { rule: given[0]?.value }) })}>
            {t('ruleSet.addExample')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}

function ExampleFacts({ at, rules, region }: { at: number; rules: Partial<Rule>[]; region: string }) {
  const code = Form.useWatch<string | undefined>(['terms', 'examples', at, 'rule']);
  return <FactFields at={[at, 'facts']} rule={rules.find((rule) => rule?.code === code)} below={region} />;
}
