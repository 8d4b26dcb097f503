import { CalculatorOutlined } from '@ant-design/icons';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { Download } from '../kit/Download';
import { LineTable } from '../kit/LineTable';
import { Money } from '../kit/Money';
import { Hash, Pairs } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { FactsFields, factsOf } from './FactsFields';
import { calculate, type Facts, type TransferDetail, type TransferYear } from './queries';

/** What moves: year by year, line by line, frozen with its hash, and computed again as it is shown. */
export function Amount({ of: { transfer, calculation, sides } }: { of: TransferDetail }) {
  const { t } = useTranslation();
  const clerk = useMay('hr-clerk');
  if (!calculation) return null;
  const { document, sha256, replays, calculationNo } = calculation;
  const again = clerk && transfer.state === 'OPEN' && sides.includes('OLD') && transfer.sent === '0.00';
  return (
    <Panel
      title={t('transfer.amountOf', { no: calculationNo })}
      note={replays ? t('transfer.replays') : t('transfer.differs')}
      extra={
        <>
          {document.years.length > 0 && <Download path={`/api/v1/insurance-transfers/${transfer.id}/years/export?format=xlsx`}>{t('transfer.exportYears')}</Download>}
          {again && (
            <CommandDialog<{ facts: Facts }, unknown>
              button={t('transfer.calculate')}
              icon={<CalculatorOutlined />}
              width={760}
              name={`transfer.calculate.${transfer.id}`}
              initial={{ facts: document.facts }}
              send={(key, { facts }) => calculate(transfer.id)(key, factsOf(transfer.scheme, facts))}
              done={t('transfer.calculated')}
            >
              <Form.Item noStyle shouldUpdate>
                {({ getFieldValue }) => <FactsFields scheme={transfer.scheme} inService={getFieldValue(['facts', 'inService']) === true} />}
              </Form.Item>
            </CommandDialog>
          )}
        </>
      }
    >
      {document.years.length > 0 && (
        <PlainTable<TransferYear>
          aria-label={t('transfer.years')}
          rowKey="year"
          dataSource={document.years}
          columns={[
            { title: t('quote.field_year'), dataIndex: 'year' },
            { title: t('quote.field_monthlyWage'), align: 'right', render: (_, { monthlyWage }) => <Money amount={monthlyWage} /> },
            { title: t('quote.field_months'), dataIndex: 'months', align: 'right' },
            { title: t('quote.pooled'), align: 'right', render: (_, { pooled }) => <Money amount={pooled} /> },
            { title: t('quote.personalPrincipal'), align: 'right', render: (_, { personal }) => <Money amount={personal} /> },
            { title: t('transfer.amount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          ]}
        />
      )}
      {document.reasons.map(({ code, text }) => (
        <p key={code}>{text}</p>
      ))}
      {document.lines.length > 0 ? <LineTable lines={document.lines} total={document.amount} /> : <Nothing title={t('transfer.noMoney')} />}
      <Pairs of={[[t('transfer.computedOn'), document.effectiveOn], [t('approval.sha256'), <Hash of={sha256} />]]} />
    </Panel>
  );
}
