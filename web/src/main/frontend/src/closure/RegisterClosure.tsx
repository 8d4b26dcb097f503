import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Closure } from '../api/types';
import { useKept } from '../frame/kept';
import { CommandDialog } from '../kit/CommandDialog';
import { EvidenceField } from '../kit/evidence';
import { ChoiceField, DayField, LookupField, YesNoField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { Pairs } from '../kit/Pairs';
import { useProgramme } from '../programme/queries';
import { facilityQuery, findFacilities, registerClosure, type ClosureInput } from './queries';

export function RegisterClosure() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useKept();
  const { all = [], programme } = useProgramme();
  return (
    <CommandDialog<ClosureInput, Closure>
      button={t('closure.register')}
      icon={<PlusOutlined />}
      primary
      width={720}
      name="closure.register"
      {...(programme && { initial: { programmeId: programme.id } })}
      send={registerClosure}
      done={t('closure.registered')}
      onDone={({ id }) => navigate({ pathname: `/closures/${id}`, search })}
    >
      <ChoiceField name="programmeId" label={t('closure.programme')} required options={all.map(({ id, name, code }) => ({ value: id, label: `${name} ${code}` }))} />
      <LookupField name="facilityId" label={t('closure.facility')} hint={t('closure.facilityHint')} required of="facilities" search={findFacilities} />
      <Chosen />
      <div className={kit.fields}>
        <DayField name="appliedOn" label={t('closure.appliedOn')} required />
        <DayField name="closedOn" label={t('closure.closedOn')} required />
        <YesNoField name="voluntary" label={t('closure.voluntary')} required />
      </div>
      <Photos />
    </CommandDialog>
  );
}

function useChosen() {
  const id = Form.useWatch<string | undefined>('facilityId', Form.useFormInstance());
  return useQuery({ ...facilityQuery(id ?? ''), enabled: id !== undefined }).data;
}

/** What is about to be closed, before it is. */
function Chosen() {
  const { t } = useTranslation();
  const facility = useChosen();
  if (!facility) return null;
  const { enterpriseName, name, kilnDoors, approvedCapacity, capacityUnit, equipmentNumbers, accepted } = facility;
  return (
    <div className={kit.dialogFacts}>
      <Pairs
        of={[
          [t('closure.enterprise'), enterpriseName],
          [t('closure.facility'), name],
          [t('closure.doors'), kilnDoors],
          [t('closure.capacity'), approvedCapacity && `${approvedCapacity} ${capacityUnit}`],
          [t('facility.equipment'), equipmentNumbers.join('、')],
          [t('closure.consequence'), accepted ? t('closure.alreadyAccepted') : null],
        ]}
      />
    </div>
  );
}

/** Files are stored in the region of the facility. */
function Photos() {
  const { t } = useTranslation();
  const facility = useChosen();
  return facility && <EvidenceField name="evidence" label={t('closure.evidence')} region={facility.regionCode} />;
}
