import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import { MoneyField } from '../kit/fields';
import { Panel } from '../kit/Panel';
import type { Quote } from './quote';
import styles from './quote.module.css';

export async function wordsOf(amount: string): Promise<string> {
  return (await answer(api.POST('/api/v1/quotes/amount-in-words', { body: { amount } }))).words;
}

export const amountInWords: Quote<string> = {
  key: 'amount-in-words',
  ofProgramme: false,
  kinds: { amount: 'text' },
  ask: ({ amount }) => wordsOf(String(amount)),
  Fields: function Fields() {
    const { t } = useTranslation();
    return <MoneyField name="amount" label={t('quote.amount')} required />;
  },
  Answer: function Answer({ of: words }) {
    const { t } = useTranslation();
    return (
      <Panel title={t('quote.words')}>
        <p className={styles.words}>{words}</p>
      </Panel>
    );
  },
};
