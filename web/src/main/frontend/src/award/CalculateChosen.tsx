import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Intention } from '../api/intention';
import { problemOf, type Problem } from '../api/problem';
import { useMay } from '../api/queries';
import type { Award, Closure } from '../api/types';
import { Link } from '../kit/Link';
import { Problem as Refusal } from '../kit/Problem';
import type { LineResult } from '../kit/Results';
import { Status } from '../kit/Status';
import { Explained } from './Explained';
import { calculate, proofQuery } from './queries';

type Props = { closures: Closure[]; rule: string; onDone: (lines: LineResult[], left: Closure[]) => void };

/**
 * Calculates the ticked closures one after the other. Each is a request with a key of its own, so that one refusal does
 * not undo the others and a second attempt repeats none.
 */
export function CalculateChosen({ closures, rule, onDone }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const intentions = useRef(new Map<string, Intention>());
  const running = useRef(false);
  const [at, setAt] = useState<number>();
  const clerk = useMay('finance-clerk');
  const run = async () => {
    if (running.current) return;
    running.current = true;
    const lines: LineResult[] = [];
    const left: Closure[] = [];
    for (const [done, closure] of closures.entries()) {
      setAt(done + 1);
      const input = { closureId: closure.id, rule };
      const intention = intentions.current.get(closure.id) ?? new Intention();
      intentions.current.set(closure.id, intention);
      try {
        lines.push(lineOf(await calculate(intention.keyFor(input), input), t('award.eligible')));
      } catch (error) {
        left.push(closure);
        lines.push(failed(closure, problemOf(error)));
      }
    }
    running.current = false;
    setAt(undefined);
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    onDone(lines, left);
  };
  if (!clerk) return null;
  return (
    <Button type="primary" disabled={closures.length === 0} loading={at !== undefined} onClick={() => void run()}>
      {at === undefined ? t('award.calculateChosen', { count: closures.length }) : t('award.calculating', { at, count: closures.length })}
    </Button>
  );
}

const lineOf = (award: Award, eligible: string): LineResult => ({
  key: award.id,
  label: <Link to={`/awards/${award.id}`}>{`${award.enterpriseName} · ${award.facilityName}`}</Link>,
  amount: award.amount,
  done: true,
  outcome: <Status of="award" state={award.state} />,
  text: award.whyNot ?? eligible,
  detail: <HowCome id={award.id} />,
});

const failed = (closure: Closure, { title, detail, reasons, code }: Problem): LineResult => ({
  key: closure.id,
  label: `${closure.enterpriseName} · ${closure.facilityName}`,
  done: false,
  text: `${[title, detail, ...(reasons ?? []).map(({ text }) => text)].filter(Boolean).join('；')}（${code}）`,
});

/** The explained lines of an award, asked for when its row is opened. */
function HowCome({ id }: { id: string }) {
  const { data, error } = useQuery(proofQuery(id));
  if (error) return <Refusal error={error} within />;
  return data ? <Explained calculation={data.calculation} /> : <Skeleton active title={false} paragraph={{ rows: 2 }} />;
}
