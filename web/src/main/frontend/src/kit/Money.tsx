import styles from './kit.module.css';
import { groupMoney } from './amounts';

type Props = { amount: string | null | undefined; large?: boolean };

/** An amount in yuan: right-aligned, grouped, tabular; negative in brackets; zero stands back. */
export function Money({ amount, large = false }: Props) {
  if (amount == null) return <span className={styles.money}>—</span>;
  const classes = [styles.money, large && styles.large, /^-?0+\.00$/.test(amount) && styles.zero];
  return (
    <data value={amount} className={classes.filter(Boolean).join(' ')}>
      {groupMoney(amount)}
    </data>
  );
}
