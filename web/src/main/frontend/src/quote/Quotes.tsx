import { Tabs } from 'antd';
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

/** What can be tried, in the order of the tabs. */
const quotes = [award, centralAllocation, ladder, ...ofWorkers, ...ofInsurance, amountInWords] as unknown as Quote<unknown>[];

/** What an amount would be: nothing is stored, and the address carries the question. */
export function Quotes() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const chosen = quotes.find(({ key }) => key === params.get('quote')) ?? quotes[0]!;
  return (
    <>
      <PageHead title={t('menu.quotes')} facts={t('quote.nothingStored')} />
      <Tabs
        className={styles.tabs ?? ''}
        activeKey={chosen.key}
        items={quotes.map(({ key }) => ({ key, label: t(`quote.of_${key}`) }))}
        onChange={(key) =>
          setParams((now) => {
            const kept = ['programme', 'region'].flatMap((name) => (now.get(name) ? [[name, now.get(name) ?? '']] : []));
            return new URLSearchParams([['quote', key], ...kept]);
          })
        }
      />
      <Asking key={chosen.key} quote={chosen} />
    </>
  );
}
