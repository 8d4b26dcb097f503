import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AwardProof } from '../api/types';
import { Money } from '../kit/Money';
import styles from './award.module.css';

/** How an amount came about, line by line, or why there is none. */
export function Explained({ calculation }: { calculation: Pick<AwardProof['calculation'], 'lines' | 'reasons' | 'amount'> }) {
  const { t } = useTranslation();
  return (
    <>
      {calculation.reasons.length > 0 && (
        <ul className={styles.reasons} aria-label={t('award.whyNot')}>
          {calculation.reasons.map(({ code, text }) => (
            <li key={code + text}>{text}</li>
          ))}
        </ul>
      )}
      {calculation.lines.length > 0 && (
        <Table
          aria-label={t('award.lines')}
          size="small"
          rowKey={(line) => calculation.lines.indexOf(line)}
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={calculation.lines}
          columns={[
            {
            title: t('award.text'),
            render: (_, { text, document, article }) => (
              <div className={styles.lineText}>
                {text}
                <small>
                  {document} {article}
                </small>
              </div>
            ),
          },
            { title: t('award.quantity'), align: 'right', render: (_, { quantity, unit }) => `${quantity} ${unit}` },
            { title: t('award.rate'), dataIndex: 'rate', align: 'right' },
            { title: t('award.factor'), dataIndex: 'factor', align: 'right' },
            { title: t('award.amount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
            ]}
        />
      )}
    </>
  );
}
