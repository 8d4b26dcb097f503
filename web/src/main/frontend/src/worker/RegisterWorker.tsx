import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useKept } from '../frame/kept';
import { CommandDialog } from '../kit/CommandDialog';
import { ChoiceField, LookupField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { useProgramme } from '../programme/queries';
import { FactFields } from './FactFields';
import { findEnterprises, register, type Worker, type WorkerInput } from './queries';

/** One worker by hand; what looks wrong and is not refused stands on the worker's page. */
export function RegisterWorker() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useKept();
  const { all = [], programme } = useProgramme();
  return (
    <CommandDialog<WorkerInput, Worker>
      button={t('worker.register')}
      icon={<PlusOutlined />}
      primary
      width={860}
      name="worker.register"
      secret={['citizenId', 'facts']}
      {...(programme && { initial: { programmeId: programme.id } })}
      send={register}
      done={t('worker.registered')}
      onDone={({ id }) => navigate({ pathname: `/workers/${id}`, search })}
    >
      <div className={kit.fields}>
        <ChoiceField name="programmeId" label={t('worker.programme')} required options={all.map(({ id, name, code }) => ({ value: id, label: `${name} ${code}` }))} />
        <LookupField name="enterpriseId" label={t('worker.enterprise')} hint={t('worker.enterpriseHint')} required of="enterprises" search={findEnterprises} />
        <TextField name="citizenId" label={t('worker.citizenId')} required max={18} hint={t('worker.citizenIdHint')} />
      </div>
      <FactFields />
    </CommandDialog>
  );
}
