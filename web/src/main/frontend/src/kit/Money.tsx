import { useRef, useState } from 'react';
import styles from './kit.module.css';
import { groupMoney } from './amounts';
import { Words } from './Words';

type Props = { amount: string | null | undefined; large?: boolean; /** Can be reached by keyboard, as a large one always can; hundreds in a table cannot. */ reachable?: boolean };

/** How long one must stay on an amount before the server is asked for its words: passing over a table asks nothing. */
const linger = 300;

/** An amount in yuan: right-aligned, grouped, tabular; negative in brackets; zero stands back; in words when pointed at. */
export function Money({ amount, large = false, reachable = large }: Props) {
  const place = useRef<HTMLDataElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [asked, setAsked] = useState(false);
  if (amount == null) return <span className={styles.money}>—</span>;
  const classes = [styles.money, large && styles.large, /^-?0+\.00$/.test(amount) && styles.zero];
  const leave = () => {
    clearTimeout(waiting.current);
    setAsked(false);
  };
  return (
    <>
      <data
        ref={place}
        value={amount}
        className={classes.filter(Boolean).join(' ')}
        tabIndex={reachable ? 0 : -1}
        onMouseEnter={() => {
          waiting.current = setTimeout(() => setAsked(true), linger);
        }}
        onMouseLeave={leave}
        onFocus={() => setAsked(true)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Escape' && leave()}
      >
        {groupMoney(amount)}
      </data>
      {asked && place.current && <Words amount={amount} over={place.current} />}
    </>
  );
}
