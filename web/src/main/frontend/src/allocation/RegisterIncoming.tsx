import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMay } from '../api/queries';
import type { Appropriation, Incoming } from '../api/types';
import { clockQuery } from '../calendar/queries';
import { fundSourcesQuery, registerAppropriation } from '../fund/queries';
import { groupMoney } from '../kit/amounts';
import { CommandDialog } from '../kit/CommandDialog';
import { ChoiceField, DayField, FigureField, TextField } from '../kit/fields';
import styles from '../kit/kit.module.css';
import { useProgramme } from '../programme/queries';

type Input = Pick<Parameters<typeof registerAppropriation>[1], 'programmeId' | 'fundSourceId' | 'title' | 'indexYear' | 'receivedOn'>;

/** Takes a part from above into the region's books as it stands: number and amount are not asked again. */
export function RegisterIncoming({ line }: { line: Incoming }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const clerk = useMay('finance-clerk');
  const { data } = useQuery({ ...fundSourcesQuery, enabled: clerk });
  const { all } = useProgramme();
  const { data: clock } = useQuery({ ...clockQuery, enabled: clerk });
  const sources = (data?.items ?? []).filter(({ kind, regionCode }) => kind === line.sourceKind && regionCode === line.regionCode);
  if (!clerk || !clock || !all) return null;
  return (
    <CommandDialog<Input, Appropriation>
      button={t('appropriation.register')}
      icon={<PlusOutlined />}
      primary
      width={760}
      name={`appropriation.incoming.${line.id}`}
      facts={[
        [t('appropriation.documentNo'), line.documentNo],
        [t('appropriation.amount'), t('award.yuan', { amount: groupMoney(line.amount) })],
      ]}
      initial={{ programmeId: line.programmeId, title: line.title, indexYear: Number(line.issuedOn.slice(0, 4)), receivedOn: clock.today }}
      send={(key, input) =>
        registerAppropriation(key, { ...input, regionCode: line.regionCode, documentNo: line.documentNo, amount: line.amount, allocationLineId: line.id })
      }
      done={t('appropriation.registered')}
      onDone={({ id }) => void navigate(`/appropriations/${id}`)}
    >
      <div className={styles.fields}>
        <ChoiceField name="programmeId" label={t('award.programme')} options={(all ?? []).map(({ id, name, code }) => ({ value: id, label: `${name}（${code}）` }))} required />
        <ChoiceField
          name="fundSourceId"
          label={t('appropriation.source')}
          hint={t('incoming.sourceHint', { kind: t(`fundSource.kind_${line.sourceKind}`) })}
          options={sources.map(({ id, name, code }) => ({ value: id, label: `${name} ${code}` }))}
          required
        />
        <FigureField name="indexYear" label={t('appropriation.year')} whole required />
        <TextField name="title" label={t('appropriation.title')} required />
        <DayField name="receivedOn" label={t('appropriation.receivedOn')} required />
      </div>
    </CommandDialog>
  );
}
