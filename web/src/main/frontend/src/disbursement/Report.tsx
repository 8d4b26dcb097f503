import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Money } from '../kit/Money';
import { Hash } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Status } from '../kit/Status';
import styles from './disbursement.module.css';
import type { ResultReport } from './queries';

/** What a result file would do: sums by outcome, its lines with those that will not be booked first, and what it leaves out. */
export function Report({ report }: { report: ResultReport }) {
  const { t } = useTranslation();
  const sums = [
    { name: 'paid', ...report.paid },
    { name: 'returned', ...report.returned },
    { name: 'inDoubt', ...report.inDoubt },
  ];
  const lines = [...report.lines.filter(({ outcome }) => outcome !== 'BOOKED'), ...report.lines.filter(({ outcome }) => outcome === 'BOOKED')];
  return (
    <>
      <Panel title={t('result.preview')} note={t(report.replayed ? 'result.replayed' : 'result.notYet')} extra={<Hash of={report.sha256} short />}>
        <dl className={styles.sums}>
          {sums.map(({ name, count, amount }) => (
            <div key={name}>
              <dt>{t(`batch.${name}`)}</dt>
              <dd>
                <strong>{t('batch.payments', { count })}</strong> <Money amount={amount} />
              </dd>
            </div>
          ))}
          <div data-warn={report.notBooked > 0}>
            <dt>{t('result.notBooked')}</dt>
            <dd>
              <strong>{t('batch.payments', { count: report.notBooked })}</strong>
            </dd>
          </div>
          <div data-warn={report.missingCount > 0}>
            <dt>{t('result.missing')}</dt>
            <dd>
              <strong>{t('batch.payments', { count: report.missingCount })}</strong>
            </dd>
          </div>
        </dl>
      </Panel>
      <Panel title={t('result.lines')} note={report.lineCount > lines.length ? t('result.first', { count: lines.length }) : undefined}>
        <Table
          aria-label={t('result.lines')}
          size="small"
          rowKey="lineNo"
          pagination={{ defaultPageSize: 50, hideOnSinglePage: true, showSizeChanger: false, size: 'small' }}
          scroll={{ x: 'max-content' }}
          dataSource={lines}
          columns={[
            { title: t('result.lineNo'), dataIndex: 'lineNo', align: 'right' },
            { title: t('result.outcome'), render: (_, { outcome }) => <Status of="line" state={outcome} /> },
            { title: t('instruction.endToEndId'), dataIndex: 'endToEndId' },
            { title: t('result.status'), render: (_, { status }) => t(`result.status_${status}`, { defaultValue: status }) },
            { title: t('instruction.amount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
            { title: t('instruction.bankReference'), dataIndex: 'bankReference' },
            { title: t('instruction.reason'), dataIndex: 'reason' },
          ]}
        />
      </Panel>
      {report.missing.length > 0 && (
        <Panel title={t('result.missing')} note={t('result.missingNote')}>
          <Table
            aria-label={t('result.missing')}
            size="small"
            rowKey="instructionId"
            pagination={{ defaultPageSize: 20, hideOnSinglePage: true, showSizeChanger: false, size: 'small' }}
            scroll={{ x: 'max-content' }}
            dataSource={report.missing}
            columns={[
              { title: t('instruction.payee'), dataIndex: 'payeeName' },
              { title: t('instruction.endToEndId'), dataIndex: 'endToEndId' },
              { title: t('instruction.amount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
              { title: t('instruction.state'), render: (_, { state }) => <Status of="instruction" state={state} /> },
            ]}
          />
        </Panel>
      )}
    </>
  );
}
