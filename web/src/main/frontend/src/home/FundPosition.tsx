import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema';
import { Money } from '../kit/Money';
import { drawnLength, groupMoney } from '../kit/amounts';
import { Nothing, Panel } from '../kit/Panel';
import styles from './home.module.css';

type Funds = components['schemas']['Funds'];

/** The order in which money moves; each stage lies within the one before it. */
export const stages = ['appropriated', 'committed', 'instructed', 'paid', 'returned', 'balance'] as const;

export function FundPosition({ funds }: { funds: Funds }) {
  const { t } = useTranslation();
  const nothing = drawnLength(funds.appropriated, funds.appropriated) === 0;
  return (
    <Panel title={t('home.funds')} note={t('home.unit')}>
      {nothing ? (
        <Nothing title={t('home.noFundsTitle')} hint={t('home.noFundsHint')} />
      ) : (
        <div className={styles.position}>
          <FundBar funds={funds} />
          <dl className={styles.stages}>
            {stages.map((stage) => (
              <div key={stage}>
                <dt data-stage={stage}>{t(`funds.${stage}`)}</dt>
                <dd>
                  <Money amount={funds[stage]} large />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Panel>
  );
}

/** Paid over instructed over committed over appropriated, all from the left; what came back is hatched. */
function FundBar({ funds }: { funds: Funds }) {
  const { t } = useTranslation();
  const width = (amount: string) => drawnLength(amount, funds.appropriated);
  const amounts = Object.fromEntries(stages.map((stage) => [stage, groupMoney(funds[stage])]));
  return (
    <svg className={styles.bar} viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label={t('home.barLabel', amounts)}>
      <defs>
        <pattern id="returned" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={styles.hatchGround} />
          <rect width="2" height="6" className={styles.hatchLine} />
        </pattern>
      </defs>
      <rect width="1000" height="20" data-stage="appropriated" />
      <rect width={width(funds.committed)} height="20" data-stage="committed" />
      <rect width={width(funds.instructed)} height="20" data-stage="instructed" />
      <rect width={width(funds.paid)} height="20" data-stage="paid" />
      <rect x={width(funds.paid)} width={width(funds.returned)} height="20" fill="url(#returned)" />
    </svg>
  );
}
