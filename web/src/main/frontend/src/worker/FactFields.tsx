import { useTranslation } from 'react-i18next';
import { CheckField, ChoiceField, DayField, FigureField, MoneyField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { useStates } from '../kit/Status';
import { schemes } from './queries';

type Props = {
  /** What is kept when nothing is written; none at the first entry. */
  keptPhone?: string | undefined;
  keptAccount?: string | undefined;
};

/** What a roster says of a worker; the server checks all of it and says what is wrong beside the field. */
export function FactFields({ keptPhone, keptAccount }: Props) {
  const { t } = useTranslation();
  const insurance = useStates('insurance');
  const keep = (masked?: string) => masked && t('worker.keep', { masked });
  const posts = ['OPERATIVE', 'MANAGEMENT'].map((post) => ({ value: post, label: t(`worker.post_${post}`) }));
  return (
    <>
      <div className={kit.fields}>
        <TextField name={['facts', 'name']} label={t('worker.name')} required max={50} />
        <TextField name={['facts', 'phone']} label={t('worker.phone')} max={20} hint={keep(keptPhone)} />
        <TextField name={['facts', 'job']} label={t('worker.job')} required max={60} />
        <ChoiceField name={['facts', 'post']} label={t('worker.post')} required options={posts} hint={t('worker.postHint')} />
        <DayField name={['facts', 'contractFrom']} label={t('worker.contractFrom')} required />
        <DayField name={['facts', 'contractTo']} label={t('worker.contractTo')} hint={t('worker.contractToHint')} />
        <MoneyField name={['facts', 'meanWage']} label={t('worker.meanWage')} required hint={t('worker.meanWageHint')} />
        <FigureField name={['facts', 'injuryGrade']} label={t('worker.injuryGrade')} whole />
        {schemes.map((scheme) => (
          <ChoiceField key={scheme} name={['facts', 'insurance', scheme]} label={t(`worker.${scheme}`)} required options={insurance} />
        ))}
        <TextField name={['facts', 'account', 'accountNo']} label={t('worker.accountNo')} max={32} hint={keep(keptAccount) ?? t('worker.accountHint')} />
        <TextField name={['facts', 'account', 'bankCode']} label={t('worker.bankCode')} max={12} />
      </div>
      <CheckField name={['facts', 'pregnant']} label={t('state.workerCase.PREGNANCY')} />
      <CheckField name={['facts', 'medicalPeriod']} label={t('state.workerCase.MEDICAL_PERIOD')} />
      <CheckField name={['facts', 'zeroEmploymentFamily']} label={t('state.workerCase.ZERO_EMPLOYMENT_FAMILY')} />
      <CheckField name={['facts', 'retired']} label={t('state.workerCase.RETIRED')} />
    </>
  );
}
