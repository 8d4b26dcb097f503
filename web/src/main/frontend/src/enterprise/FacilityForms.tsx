import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Enterprise, Facility } from '../api/types';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField, ChoiceField, FigureField, SeveralField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { addFacility, changeFacility, correctFacility, facilityKinds, type Correction, type FacilityInput } from './queries';

export function AddFacility({ enterprise: { id, name } }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<FacilityInput, unknown>
      button={t('facility.add')}
      small
      width={640}
      name={`facility.add.${id}`}
      facts={[[t('enterprise.name'), name]]}
      initial={{ kind: 'BRICK_KILN' }}
      send={addFacility(id)}
      done={t('facility.added')}
    >
      <FacilityFields />
    </CommandDialog>
  );
}

/** Until a closure of it is accepted. */
export function ChangeFacility({ facility }: { facility: Facility }) {
  const { t } = useTranslation();
  const { id, enterpriseName, name, kind, kilnDoors, approvedCapacity, capacityUnit, equipmentNumbers, version } = facility;
  return (
    <CommandDialog<FacilityInput, unknown>
      button={t('facility.change')}
      submit={t('enterprise.save')}
      small
      width={640}
      name={`facility.change.${id}`}
      facts={[
        [t('enterprise.name'), enterpriseName],
        [t('facility.name'), name],
      ]}
      initial={{
        ...{ name, kind, equipmentNumbers },
        ...(kilnDoors != null && { kilnDoors }),
        ...(approvedCapacity != null && { approvedCapacity }),
        ...(capacityUnit != null && { capacityUnit }),
      }}
      version={version}
      send={changeFacility(facility)}
      done={t('facility.changed')}
    >
      <FacilityFields />
    </CommandDialog>
  );
}

/** The door count decides the award, so that a correction of it has its own person and reason. */
export function CorrectFacility({ facility }: { facility: Facility }) {
  const { t } = useTranslation();
  const { id, enterpriseName, name, kilnDoors, version } = facility;
  return (
    <CommandDialog<Correction, unknown>
      button={t('facility.correct')}
      small
      name={`facility.correct.${id}`}
      facts={[
        [t('enterprise.name'), enterpriseName],
        [t('facility.name'), name],
        [t('facility.doorsNow'), kilnDoors],
        [t('facility.consequence'), t('facility.consequenceText')],
      ]}
      version={version}
      send={correctFacility(facility)}
      done={t('facility.corrected')}
    >
      <FigureField name="kilnDoors" label={t('facility.doorsRight')} unit={t('facility.door')} whole required />
      <AreaField name="reason" label={t('facility.reason')} required />
    </CommandDialog>
  );
}

/** Only a brick kiln has doors. */
function FacilityFields() {
  const { t } = useTranslation();
  const kind: unknown = Form.useWatch('kind', Form.useFormInstance());
  return (
    <>
      <div className={kit.fields}>
        <TextField name="name" label={t('facility.name')} required max={100} />
        <ChoiceField name="kind" label={t('facility.kind')} required options={facilityKinds.map((value) => ({ value, label: t(`facility.kinds.${value}`) }))} />
        {kind === 'BRICK_KILN' && <FigureField name="kilnDoors" label={t('facility.doors')} unit={t('facility.door')} whole required />}
        <FigureField name="approvedCapacity" label={t('facility.capacity')} />
        <TextField name="capacityUnit" label={t('facility.capacityUnit')} max={20} hint={t('facility.capacityUnitHint')} />
      </div>
      <SeveralField name="equipmentNumbers" label={t('facility.equipment')} hint={t('facility.equipmentHint')} />
    </>
  );
}
