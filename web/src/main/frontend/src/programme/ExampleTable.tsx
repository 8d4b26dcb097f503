import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AwardFacts, ExampleResult, RuleSet } from '../api/types';
import { groupMoney } from '../kit/amounts';
import { LineTable } from '../kit/LineTable';
import { Money } from '../kit/Money';
import styles from './programme.module.css';
import { useTerms } from './terms';

type Row = ExampleResult & { at: number; facts: AwardFacts | undefined; document: string | undefined };
type Props = { terms: RuleSet['terms']; results: ExampleResult[] | undefined; brief?: boolean };

/** Each worked example of the document: what it must give, what it gives, and how. */
export function ExampleTable({ terms, results, brief = false }: Props) {
  const { t } = useTranslation();
  const rows: Row[] = (results ?? []).map((result, at) => ({ ...result, at, facts: terms.examples[at]?.facts, document: terms.examples[at]?.document }));
  const ruleName = (code: string) => terms.rules.find((rule) => rule.code === code)?.name ?? code;
  return (
    <Table<Row>
      aria-label={t('ruleSet.examples')}
      size="small"
      rowKey="at"
      pagination={false}
      loading={!results}
      scroll={{ x: 'max-content' }}
      dataSource={rows}
      columns={[
        { title: t('ruleSet.example'), dataIndex: 'text', className: styles.wrap ?? '' },
        { title: t('ruleSet.rule'), render: (_, { rule }) => ruleName(rule) },
        { title: t('ruleSet.expected'), align: 'right', render: (_, { expected }) => <Money amount={expected} /> },
        { title: t('ruleSet.actual'), align: 'right', render: (_, { actual }) => <Money amount={actual} /> },
        { title: t('ruleSet.difference'), align: 'right', render: (_, { difference }) => <Money amount={difference} /> },
        {
          title: t('ruleSet.outcome'),
          render: (_, { ok }) => (ok ? t('ruleSet.ok') : <span className={styles.differs}>{t('ruleSet.differs')}</span>),
        },
        ...(brief ? [] : [{ title: t('ruleSet.facts'), render: (_: unknown, { facts }: Row) => facts && <Facts of={facts} /> }]),
      ]}
      {...(!brief && {
        expandable: {
          columnTitle: t('table.detail'),
          columnWidth: 60,
          expandedRowRender: ({ lines, reasons, document }) => (
            <>
              <p>{t('ruleSet.source', { document })}</p>
              {lines.length > 0 ? <LineTable lines={lines} /> : <Reasons of={reasons} />}
            </>
          ),
        },
      })}
    />
  );
}

export function Reasons({ of }: { of: { code: string; text: string }[] }) {
  return (
    <ul className={styles.lines}>
      {of.map(({ code, text }) => (
        <li key={code + text}>{text}</li>
      ))}
    </ul>
  );
}

const money = ['fixedAssetInvestment', 'averageAnnualWage'];

function Facts({ of: facts }: { of: AwardFacts }) {
  const { t } = useTranslation();
  const { word } = useTerms();
  const shown = (name: string, value: unknown) => {
    if (name === 'acceptanceState') return word('acceptance', String(value));
    if (typeof value === 'boolean') return value ? t('form.yes') : t('form.no');
    return money.includes(name) ? groupMoney(String(value)) : Array.isArray(value) ? value.join(' ') : String(value);
  };
  const given = Object.entries(facts).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0));
  return (
    <ul className={styles.facts}>
      {given.map(([name, value]) => (
        <li key={name}>{`${t(`fact.${name}`, { defaultValue: name })} ${shown(name, value)}`}</li>
      ))}
    </ul>
  );
}
