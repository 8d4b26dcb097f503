import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import type { LadderQuestion, LadderQuote } from '../api/types';
import { FigureField, MoneyField, YesNoField } from '../kit/fields';
import { Money } from '../kit/Money';
import { InWords } from '../kit/Words';
import { Explained } from './Explained';
import type { Quote } from './quote';

export const ladder: Quote<LadderQuote> = {
  key: 'ladder',
  ofProgramme: false,
  kinds: { base: 'text', target: 'text', completed: 'text', lowerInclusive: 'yesNo' },
  ask: async (question) => (await answer(api.POST('/api/v1/quotes/ladder', { body: question as LadderQuestion }))) as LadderQuote,
  Fields: function Fields() {
    const { t } = useTranslation();
    return (
      <>
        <MoneyField name="base" label={t('quote.field_base')} required />
        <FigureField name="target" label={t('quote.field_target')} required />
        <FigureField name="completed" label={t('quote.field_completed')} required />
        <YesNoField name="lowerInclusive" label={t('quote.field_lowerInclusive')} hint={t('quote.stored')} />
      </>
    );
  },
  Answer: function Answer({ of }) {
    const { t } = useTranslation();
    const { amount, excessRatio, coefficient } = of;
    return (
      <Explained
        award
        of={of}
        total={amount}
        figures={[
          [t('quote.excessRatio'), excessRatio],
          [t('quote.coefficient'), coefficient],
          [t('quote.amount'), <Money amount={amount} large />],
          [t('quote.words'), <InWords amount={amount} />],
        ]}
      />
    );
  },
};
