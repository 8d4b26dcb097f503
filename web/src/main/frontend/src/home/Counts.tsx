import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '../api/types';
import { Money } from '../kit/Money';
import { Nothing, Panel } from '../kit/Panel';
import { Status } from '../kit/Status';
import styles from './home.module.css';

export function ClosureCounts({ closures }: { closures: Position['closures'] | undefined }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...(closures ?? []).map(({ count }) => count));
  return (
    <Panel title={t('home.closures')}>
      {!closures && <Waiting />}
      {closures?.length === 0 && <Nothing title={t('home.noClosuresTitle')} hint={t('home.noClosuresHint')} />}
      {closures && closures.length > 0 && (
        <Figures heads={[t('home.state'), t('home.count')]}>
          {closures.map(({ state, count }) => (
            <tr key={state}>
              <th scope="row">
                <Status of="acceptance" state={state} />
              </th>
              <td>
                <span className={styles.counted}>
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(count / most) * 100} height="8" />
                  </svg>
                  {count}
                </span>
              </td>
            </tr>
          ))}
        </Figures>
      )}
    </Panel>
  );
}

export function AwardCounts({ awards }: { awards: Position['awards'] | undefined }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('home.awards')} note={t('home.unit')}>
      {!awards && <Waiting />}
      {awards?.length === 0 && <Nothing title={t('home.noAwardsTitle')} hint={t('home.noAwardsHint')} />}
      {awards && awards.length > 0 && (
        <Figures heads={[t('home.state'), t('home.count'), t('home.amount')]}>
          {awards.map(({ state, count, amount }) => (
            <tr key={state}>
              <th scope="row">
                <Status of="award" state={state} />
              </th>
              <td>{count}</td>
              <td>
                <Money amount={amount} />
              </td>
            </tr>
          ))}
        </Figures>
      )}
    </Panel>
  );
}

export function Figures({ heads, children }: { heads: string[]; children: ReactNode }) {
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Waiting() {
  return <Skeleton active className={styles.skeleton ?? ''} title={false} paragraph={{ rows: 3 }} />;
}
