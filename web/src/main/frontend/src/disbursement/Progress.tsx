import { useTranslation } from 'react-i18next';
import type { Batch } from '../api/types';
import { Money } from '../kit/Money';
import { Panel } from '../kit/Panel';
import styles from './disbursement.module.css';

/** How far the bank is: paid, returned, in doubt, and still to be answered; the bar by the number of payments. */
export function Progress({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const parts = [
    { name: 'paid', count: batch.paidCount, amount: batch.paidAmount },
    { name: 'returned', count: batch.returnedCount, amount: batch.returnedAmount },
    { name: 'inDoubt', count: batch.inDoubtCount, amount: batch.inDoubtAmount },
    { name: 'open', count: batch.sentCount, amount: undefined },
  ];
  let from = 0;
  const bars = parts.map(({ name, count }) => {
    const x = from;
    from += count;
    return <rect key={name} x={x} width={count} height="1" data-part={name} />;
  });
  const words = t('batch.progressLabel', { paid: batch.paidCount, returned: batch.returnedCount, inDoubt: batch.inDoubtCount, open: batch.sentCount, total: batch.totalCount });
  return (
    <Panel title={t('batch.progress')} note={batch.state === 'SENT' ? t('batch.live') : t('batch.answered')}>
      <div className={styles.progress}>
        <svg viewBox={`0 0 ${Math.max(1, batch.totalCount)} 1`} preserveAspectRatio="none" role="img" aria-label={words}>
          {bars}
        </svg>
        <dl>
          {parts.map(({ name, count, amount }) => (
            <div key={name}>
              <dt data-part={name}>{t(`batch.${name}`)}</dt>
              <dd>
                <strong>{t('batch.payments', { count })}</strong>
                {amount && <Money amount={amount} />}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Panel>
  );
}
