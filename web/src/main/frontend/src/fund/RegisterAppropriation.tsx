import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMay } from '../api/queries';
import type { Appropriation, Programme } from '../api/types';
import { CommandDialog } from '../kit/CommandDialog';
import { ChoiceField, DayField, FigureField, MoneyField, TextField } from '../kit/fields';
import styles from '../kit/kit.module.css';
import { fundSourcesQuery, registerAppropriation } from './queries';

type Input = Omit<Parameters<typeof registerAppropriation>[1], 'programmeId' | 'regionCode'>;

/** Takes in a budget document; it counts once a second person has approved it. */
export function RegisterAppropriation({ programme }: { programme: Programme }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const clerk = useMay('finance-clerk');
  const { data } = useQuery({ ...fundSourcesQuery, enabled: clerk });
  const sources = data?.items ?? [];
  if (!clerk) return null;
  return (
    <CommandDialog<Input, Appropriation>
      button={t('appropriation.register')}
      icon={<PlusOutlined />}
      primary
      width={760}
      name={`appropriation.register.${programme.id}`}
      facts={[[t('award.programme'), `${programme.name}（${programme.code}）`]]}
      send={(key, input) => {
        const source = sources.find(({ id }) => id === input.fundSourceId);
        return registerAppropriation(key, { ...input, programmeId: programme.id, regionCode: source?.regionCode ?? programme.regionCode });
      }}
      done={t('appropriation.registered')}
      onDone={({ id }) => void navigate(`/appropriations/${id}`)}
    >
      <div className={styles.fields}>
        <ChoiceField name="fundSourceId" label={t('appropriation.source')} options={sources.map(({ id, name, code }) => ({ value: id, label: `${name} ${code}` }))} required />
        <TextField name="documentNo" label={t('appropriation.documentNo')} max={80} required />
        <FigureField name="indexYear" label={t('appropriation.year')} whole required />
        <TextField name="title" label={t('appropriation.title')} required />
        <MoneyField name="amount" label={t('appropriation.amount')} required />
        <DayField name="receivedOn" label={t('appropriation.receivedOn')} required />
      </div>
    </CommandDialog>
  );
}
