import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { readersOfMoney } from '../api/roles';
import type { Closure } from '../api/types';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { Status } from '../kit/Status';
import styles from './award.module.css';
import { AwardWalk } from './AwardWalk';
import { awardsOfQuery } from './queries';

/** The walk of each award of a closure; before there is one, that of the closure. */
export function ClosureWalks({ closure }: { closure: Closure }) {
  const { t } = useTranslation();
  const reads = useMay(...readersOfMoney);
  const { data: awards = [] } = useQuery({ ...awardsOfQuery(closure.id), enabled: reads });
  if (awards.length === 0) return <AwardWalk closure={closure} label={t('closure.walk')} />;
  return awards.map((award) => (
    <section key={award.id} aria-label={award.ruleName}>
      <p className={styles.walkOf}>
        <Link to={`/awards/${award.id}`}>{award.ruleName}</Link>
        <span>{award.payeeName}</span>
        <Status of="award" state={award.state} />
        <Money amount={award.amount} />
      </p>
      <AwardWalk closure={closure} award={award} label={t('award.walkOf', { rule: award.ruleName })} />
    </section>
  ));
}
