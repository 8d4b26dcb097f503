import { EditOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField } from '../kit/fields';
import { FactFields } from './FactFields';
import { correct, type CorrectionInput, type FactsInput, type Worker } from './queries';

function known(worker: Worker): FactsInput {
  const { name, contractFrom, contractTo, job, post, meanWage, pension, medical, unemployment, workInjury, maternity, injuryGrade, specialCases } = worker;
  return {
    name,
    contractFrom,
    ...(contractTo && { contractTo }),
    job,
    post,
    meanWage,
    insurance: { pension, medical, unemployment, workInjury, maternity },
    ...(injuryGrade && { injuryGrade }),
    pregnant: specialCases.includes('PREGNANCY'),
    medicalPeriod: specialCases.includes('MEDICAL_PERIOD'),
    zeroEmploymentFamily: specialCases.includes('ZERO_EMPLOYMENT_FAMILY'),
    retired: specialCases.includes('RETIRED'),
  };
}

/** Enterprise, programme and citizen ID name the entry and do not change; the numbers left empty stay. */
export function CorrectWorker({ worker }: { worker: Worker }) {
  const { t } = useTranslation();
  const { id, name, citizenIdMasked, enterpriseName, phoneMasked, accountMasked, version } = worker;
  return (
    <CommandDialog<CorrectionInput, unknown>
      button={t('worker.correct')}
      icon={<EditOutlined />}
      submit={t('worker.save')}
      width={860}
      name={`worker.correct.${id}`}
      facts={[
        [t('worker.name'), `${name} ${citizenIdMasked}`],
        [t('worker.enterprise'), enterpriseName],
      ]}
      initial={{ facts: known(worker) }}
      secret={['facts']}
      version={version}
      send={correct(id)}
      done={t('worker.corrected')}
    >
      <FactFields keptPhone={phoneMasked} keptAccount={accountMasked} />
      <AreaField name="reason" label={t('worker.reason')} required />
    </CommandDialog>
  );
}
