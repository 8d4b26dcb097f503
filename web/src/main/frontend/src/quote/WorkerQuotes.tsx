import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import type { DisabilityGrantQuestion, DisabilityGrantQuote, FlexibleInsuranceSubsidyQuestion, FlexibleInsuranceSubsidyQuote } from '../api/types';
import type { SeveranceQuestion, SeveranceQuote, SeveranceTaxQuestion, SeveranceTaxQuote } from '../api/types';
import { DayField, FigureField, MoneyField, YesNoField } from '../kit/fields';
import { Money } from '../kit/Money';
import { InWords } from '../kit/Words';
import { Explained } from './Explained';
import type { Quote } from './quote';

const severance: Quote<SeveranceQuote> = {
  key: 'severance',
  ofProgramme: false,
  kinds: { hiredOn: 'text', leftOn: 'text', averageMonthlyWage: 'text', localAverageMonthlyWage: 'text', minimumMonthlyWage: 'text', unlawful: 'yesNo' },
  ask: async (question) => (await answer(api.POST('/api/v1/quotes/severance', { body: question as SeveranceQuestion }))) as SeveranceQuote,
  Fields: function Fields() {
    const { t } = useTranslation();
    return (
      <>
        <DayField name="hiredOn" label={t('quote.field_hiredOn')} required />
        <DayField name="leftOn" label={t('quote.field_leftOn')} required hint={t('quote.leftOnHint')} />
        <MoneyField name="averageMonthlyWage" label={t('quote.field_averageMonthlyWage')} required hint={t('quote.twelveMonths')} />
        <MoneyField name="localAverageMonthlyWage" label={t('quote.field_localAverageMonthlyWage')} required hint={t('quote.yearBefore')} />
        <MoneyField name="minimumMonthlyWage" label={t('quote.field_minimumMonthlyWage')} hint={t('quote.minimumHint')} />
        <YesNoField name="unlawful" label={t('quote.field_unlawful')} hint={t('quote.unlawfulHint')} />
      </>
    );
  },
  Answer: function Answer({ of }) {
    const { t } = useTranslation();
    const { months, monthlyBase, capped, amount } = of;
    return (
      <Explained
        of={of}
        total={amount}
        figures={[
          [t('quote.months'), months],
          [t('quote.monthlyBase'), <Money amount={monthlyBase} />],
          [t('quote.capped'), capped ? t('form.yes') : t('form.no')],
          [t('quote.amount'), <Money amount={amount} large />],
          [t('quote.words'), <InWords amount={amount} />],
        ]}
      />
    );
  },
};

const severanceTax: Quote<SeveranceTaxQuote> = {
  key: 'severance-tax',
  ofProgramme: false,
  kinds: { paid: 'text', paidOn: 'text', localAverageAnnualWage: 'text', yearsOfService: 'whole', insurancePaid: 'text' },
  ask: async (question) => (await answer(api.POST('/api/v1/quotes/severance-tax', { body: question as SeveranceTaxQuestion }))) as SeveranceTaxQuote,
  Fields: function Fields() {
    const { t } = useTranslation();
    return (
      <>
        <MoneyField name="paid" label={t('quote.field_paid')} required />
        <DayField name="paidOn" label={t('quote.field_paidOn')} required hint={t('quote.paidOnHint')} />
        <MoneyField name="localAverageAnnualWage" label={t('quote.field_localAverageAnnualWage')} required hint={t('quote.yearBefore')} />
        <FigureField name="yearsOfService" label={t('quote.field_yearsOfService')} whole required hint={t('quote.yearsHint')} />
        <MoneyField name="insurancePaid" label={t('quote.field_insurancePaid')} hint={t('quote.insuranceHint')} />
      </>
    );
  },
  Answer: function Answer({ of }) {
    const { t } = useTranslation();
    return (
      <Explained
        of={of}
        figures={[
          [t('quote.exempt'), <Money amount={of.exempt} />],
          [t('quote.taxable'), <Money amount={of.taxable} />],
          [t('quote.tax'), <Money amount={of.tax} large />],
          [t('quote.net'), <Money amount={of.net} large />],
        ]}
      />
    );
  },
};

const disabilityGrant: Quote<DisabilityGrantQuote> = {
  key: 'disability-grant',
  ofProgramme: false,
  kinds: { grade: 'whole', ownMonthlyWage: 'text', regionalAverageMonthlyWage: 'text' },
  ask: async (question) => (await answer(api.POST('/api/v1/quotes/disability-grant', { body: question as DisabilityGrantQuestion }))) as DisabilityGrantQuote,
  Fields: function Fields() {
    const { t } = useTranslation();
    return (
      <>
        <FigureField name="grade" label={t('quote.field_grade')} whole required hint={t('quote.gradeHint')} />
        <MoneyField name="ownMonthlyWage" label={t('quote.field_ownMonthlyWage')} required hint={t('quote.ownWageHint')} />
        <MoneyField name="regionalAverageMonthlyWage" label={t('quote.field_regionalAverageMonthlyWage')} required hint={t('quote.yearBefore')} />
      </>
    );
  },
  Answer: function Answer({ of }) {
    const { t } = useTranslation();
    const { months, monthlyBase, amount } = of;
    return (
      <Explained
        of={of}
        total={amount}
        figures={[
          [t('quote.months'), months],
          [t('quote.monthlyBase'), <Money amount={monthlyBase} />],
          [t('quote.amount'), <Money amount={amount} large />],
          [t('quote.words'), <InWords amount={amount} />],
        ]}
      />
    );
  },
};

const flexibleInsuranceSubsidy: Quote<FlexibleInsuranceSubsidyQuote> = {
  key: 'flexible-insurance-subsidy',
  ofProgramme: false,
  kinds: { paid: 'text' },
  ask: async (question) =>
    (await answer(api.POST('/api/v1/quotes/flexible-insurance-subsidy', { body: question as FlexibleInsuranceSubsidyQuestion }))) as FlexibleInsuranceSubsidyQuote,
  Fields: function Fields() {
    const { t } = useTranslation();
    return <MoneyField name="paid" label={t('quote.contributionsPaid')} required hint={t('quote.contributionsHint')} />;
  },
  Answer: function Answer({ of }) {
    const { t } = useTranslation();
    return (
      <Explained
        of={of}
        total={of.amount}
        figures={[
          [t('quote.mostSubsidised'), <Money amount={of.amount} large />],
          [t('quote.words'), <InWords amount={of.amount} />],
        ]}
      />
    );
  },
};

/** What is due to a worker. */
export const ofWorkers = [severance, severanceTax, disabilityGrant, flexibleInsuranceSubsidy];
