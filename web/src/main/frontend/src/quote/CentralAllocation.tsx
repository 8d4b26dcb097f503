import { Table } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import type { CentralAllocationQuestion, CentralAllocationQuote } from '../api/types';
import { regionsBelowQuery } from '../calendar/regions';
import { FigureField, MoneyField } from '../kit/fields';
import { LineTable } from '../kit/LineTable';
import { Money } from '../kit/Money';
import { Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { ParameterTable } from './ParameterTable';
import { Rows } from './Rows';
import type { Columns, Quote, Row } from './quote';
import styles from './quote.module.css';

const regions: Columns = { columns: { code: 'text', capacity: 'text', workers: 'whole', difficulty: 'text', closedInYear: 'whole' } };
const yearFactors: Columns = { columns: { year: 'whole', factor: 'text' } };
const weights: Columns = { columns: { capacity: 'text', workers: 'text', difficulty: 'text' }, one: true };

/** The question as the form holds it: the factors of the years as rows. */
export type Factors = { [field: string]: unknown; yearFactors?: Row[] };

/** The question as the contract has it. */
export function questionOf({ yearFactors: factors, ...rest }: Factors): CentralAllocationQuestion {
  const byYear = Object.fromEntries((factors ?? []).map(({ year, factor }) => [String(year ?? ''), String(factor ?? '')]));
  return { regions: [], ...rest, ...(factors?.length && { yearFactors: byYear }) } as unknown as CentralAllocationQuestion;
}

export const askAllocation = async (factors: Factors) =>
  (await answer(api.POST('/api/v1/quotes/central-allocation', { body: questionOf(factors) }))) as CentralAllocationQuote;

export const centralAllocation: Quote<CentralAllocationQuote> = {
  key: 'central-allocation',
  ofProgramme: false,
  wide: true,
  kinds: { pool: 'text', year: 'whole', basicShare: 'text', weights, regions, yearFactors },
  initial: () => ({ regions: [{}, {}, {}] }),
  ask: (question) => askAllocation(question as Factors),
  Fields: FactorFields,
  Answer,
};

/** The fields of the question; `under`: the part of a larger form that they stand in. */
export function FactorFields({ under = [] }: { under?: string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.grid}>
        <MoneyField name={[...under, 'pool']} label={t('quote.field_pool')} required />
        <FigureField name={[...under, 'year']} label={t('quote.field_year')} whole required hint={t('quote.closedInHint')} />
        <FigureField name={[...under, 'basicShare']} label={t('quote.field_basicShare')} hint={t('quote.stored')} />
        {Object.keys(weights.columns).map((factor) => (
          <FigureField key={factor} name={[...under, 'weights', factor]} label={t(`quote.weightOf_${factor}`)} hint={t('quote.stored')} />
        ))}
      </div>
      <Rows name="regions" of={regions} under={under} />
      <details className={styles.more}>
        <summary>{t('quote.ownFactors')}</summary>
        <Rows name="yearFactors" of={yearFactors} under={under} />
      </details>
    </>
  );
}

function Answer({ of }: { of: CentralAllocationQuote }) {
  const { t } = useTranslation();
  return (
    <>
      <Shares of={of} />
      <Panel title={t('line.lines')}>
        <LineTable lines={of.lines} total={of.basicPool} />
      </Panel>
      <ParameterTable of={of.parameters} />
    </>
  );
}

/** Who gets what, and the sum as the server says it. */
export function Shares({ of: { basicPool, regions: parts } }: { of: CentralAllocationQuote }) {
  const { t } = useTranslation();
  const { data: known } = useQuery(regionsBelowQuery('000000'));
  return (
    <Panel title={t('quote.shares')} note={t('home.unit')}>
      <Pairs of={[[t('quote.basicPool'), <Money amount={basicPool} large />]]} />
      <PlainTable
        aria-label={t('quote.shares')}
        rowKey="code"
        dataSource={parts}
        columns={[
          { title: t('quote.region'), render: (_, { code }) => `${code} ${known?.find((region) => region.code === code)?.name ?? ''}` },
          { title: t('quote.share'), dataIndex: 'share', align: 'right' },
          { title: t('quote.amountOf'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
        ]}
        summary={() => (
          <Table.Summary.Row>
            <Table.Summary.Cell index={0} colSpan={2}>
              {t('table.sum')}
            </Table.Summary.Cell>
            <Table.Summary.Cell index={2} align="right">
              <Money amount={basicPool} />
            </Table.Summary.Cell>
          </Table.Summary.Row>
        )}
      />
    </Panel>
  );
}
