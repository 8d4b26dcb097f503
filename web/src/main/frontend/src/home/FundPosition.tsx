import { useTranslation } from 'react-i18next';
import type { FundFigures } from '../api/types';
import { Money } from '../kit/Money';
import { drawnLength, groupMoney } from '../kit/amounts';
import { Nothing, Panel } from '../kit/Panel';
import styles from './home.module.css';

/** What was appropriated, the four parts of it in the order in which money moves, and all that ever came back. */
export const stages = ['appropriated', 'available', 'committed', 'instructed', 'paid', 'returned'] as const;
export type Stage = (typeof stages)[number];

/** A county passes nothing on: for it, this part is not shown. */
export const passesOn = ({ allocated }: FundFigures) => allocated != null && allocated !== '0.00';
const shownOf = (funds: FundFigures) => (passesOn(funds) ? (['appropriated', 'allocated', ...stages.slice(1)] as const) : stages);

/** Of these there are figures by use and by township as well. */
export const spending = ['committed', 'instructed', 'paid', 'returned'] as const;

export function FundPosition({ funds }: { funds: FundFigures }) {
  const { t } = useTranslation();
  const appropriated = funds.appropriated ?? '';
  return (
    <Panel title={t('home.funds')} note={t('home.unit')}>
      {drawnLength(appropriated, appropriated) === 0 ? (
        <Nothing title={t('home.noFundsTitle')} hint={t('home.noFundsHint')} />
      ) : (
        <div className={styles.position}>
          <FundBar funds={funds} />
          <dl className={styles.stages}>
            {shownOf(funds).map((stage) => (
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

/** Allocated below, paid, instructed, committed and available side by side: together they are what was appropriated. */
function FundBar({ funds }: { funds: FundFigures }) {
  const { t } = useTranslation();
  const amounts = Object.fromEntries(shownOf(funds).map((stage) => [stage, groupMoney(funds[stage] ?? '')]));
  let from = 0;
  const parts = (['allocated', 'paid', 'instructed', 'committed'] as const).map((stage) => {
    const x = from;
    const width = drawnLength(funds[stage] ?? '0.00', funds.appropriated ?? '');
    from += width;
    return <rect key={stage} x={x} width={width} height="20" data-stage={stage} />;
  });
  return (
    <svg className={styles.bar} viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label={t(passesOn(funds) ? 'home.barLabelAllocated' : 'home.barLabel', amounts)}>
      <rect width="1000" height="20" data-stage="available" />
      {parts}
    </svg>
  );
}
