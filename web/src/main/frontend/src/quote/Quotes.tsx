import { Segmented, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHead } from '../kit/PageHead';
import { amountInWords } from './AmountInWords';
import { award } from './AwardQuote';
import { Asking } from './Asking';
import { centralAllocation } from './CentralAllocation';
import { ofInsurance } from './InsuranceQuotes';
import { ladder } from './Ladder';
import type { Quote } from './quote';
import { ofWorkers } from './WorkerQuotes';
import styles from './quote.module.css';

/** What can be tried: the tabs of each group in their order. */
const groups = [
  { group: 'awards', quotes: [award, centralAllocation, ladder, amountInWords] },
  { group: 'workers', quotes: ofWorkers },
  { group: 'insurance', quotes: ofInsurance },
] as unknown as { group: string; quotes: [Quote<unknown>, ...Quote<unknown>[]] }[];

/** What an amount would be: nothing is stored, and the address carries the question. */
export function Quotes() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { group, quotes } = groups.find((each) => each.quotes.some(({ key }) => key === params.get('quote'))) ?? groups[0]!;
  const chosen = quotes.find(({ key }) => key === params.get('quote')) ?? quotes[0];
  const show = (key: string) =>
    setParams((now) => {
      const kept = ['programme', 'region'].flatMap((name) => (now.get(name) ? [[name, now.get(name) ?? '']] : []));
      return new URLSearchParams([['quote', key], ...kept]);
    });
  return (
    <>
      <PageHead title={t('menu.quotes')} facts={t('quote.nothingStored')} />
      <Segmented
        aria-label={t('quote.group')}
        value={group}
        options={groups.map((each) => ({ value: each.group, label: t(`quote.group_${each.group}`) }))}
        onChange={(value) => show(groups.find((each) => each.group === value)!.quotes[0].key)}
      />
      <Tabs
        className={styles.tabs ?? ''}
        activeKey={chosen.key}
        items={quotes.map(({ key }) => ({ key, label: t(`quote.of_${key}`) }))}
        onChange={show}
      />
      <Asking key={chosen.key} quote={chosen} />
    </>
  );
}
