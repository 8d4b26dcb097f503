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

export const centralAllocation: Quote<CentralAllocationQuote> = {
  key: 'central-allocation',
  ofProgramme: false,
  wide: true,
  kinds: { pool: 'text', year: 'whole', basicShare: 'text', weights, regions, yearFactors },
  initial: () => ({ regions: [{}, {}, {}] }),
  ask: async ({ yearFactors: factors, ...rest }) => {
    const byYear = Object.fromEntries(((factors ?? []) as Row[]).map(({ year, factor }) => [String(year ?? ''), String(factor ?? '')]));
    const body = { regions: [], ...rest, ...(factors !== undefined && { yearFactors: byYear }) } as unknown as CentralAllocationQuestion;
    return (await answer(api.POST('/api/v1/quotes/central-allocation', { body }))) as CentralAllocationQuote;
  },
  Fields: function Fields() {
    const { t } = useTranslation();
    return (
      <>
        <div className={styles.grid}>
          <MoneyField name="pool" label={t('quote.field_pool')} required />
          <FigureField name="year" label={t('quote.field_year')} whole required hint={t('quote.closedInHint')} />
          <FigureField name="basicShare" label={t('quote.field_basicShare')} hint={t('quote.stored')} />
          {Object.keys(weights.columns).map((factor) => (
            <FigureField key={factor} name={['weights', factor]} label={t(`quote.weightOf_${factor}`)} hint={t('quote.stored')} />
          ))}
        </div>
        <Rows name="regions" of={regions} />
        <details className={styles.more}>
          <summary>{t('quote.ownFactors')}</summary>
          <Rows name="yearFactors" of={yearFactors} />
        </details>
      </>
    );
  },
  Answer,
};

function Answer({ of: { basicPool, regions: parts, lines, parameters } }: { of: CentralAllocationQuote }) {
  const { t } = useTranslation();
  const { data: known } = useQuery(regionsBelowQuery('000000'));
  return (
    <>
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
      <Panel title={t('line.lines')}>
        <LineTable lines={lines} total={basicPool} />
      </Panel>
      <ParameterTable of={parameters} />
    </>
  );
}
