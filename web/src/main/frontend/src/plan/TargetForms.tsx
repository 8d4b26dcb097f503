import { PlusOutlined } from '@ant-design/icons';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { RegionField } from '../calendar/RegionField';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField, ChoiceField, DayField, FigureField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { changeTarget, industries, setTarget, type Target, type TargetChange, type TargetInput } from './queries';

/** A target for a region of the caller's, once for each year and industry. */
export function SetTarget({ region }: { region: string }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<TargetInput, unknown>
      button={t('target.set')}
      icon={<PlusOutlined />}
      primary
      width={640}
      name="target.set"
      initial={{ industry: 'BRICK_KILN' }}
      send={setTarget}
      done={t('target.wasSet')}
    >
      <div className={kit.fields}>
        <RegionField name="regionCode" label={t('target.region')} below={region} required />
        <FigureField name="year" label={t('target.year')} whole required />
        <ChoiceField name="industry" label={t('target.industry')} required options={industries.map((value) => ({ value, label: t(`facility.kinds.${value}`) }))} />
      </div>
      <Figures />
    </CommandDialog>
  );
}

/** The figures anew; those of before stay in the history. */
export function ChangeTarget({ target }: { target: Target }) {
  const { t } = useTranslation();
  const { id, version, regionName, year, industry, enterprises, kilnDoors, capacity, capacityUnit, document, dueOn } = target;
  return (
    <CommandDialog<TargetChange, unknown>
      button={t('target.change')}
      small
      width={640}
      name={`target.change.${id}`}
      facts={[
        [t('target.region'), regionName],
        [t('target.year'), year],
        [t('target.industry'), t(`facility.kinds.${industry}`)],
      ]}
      initial={{
        figures: {
          ...{ enterprises, document, dueOn },
          ...(kilnDoors !== undefined && { kilnDoors }),
          ...(capacity !== undefined && { capacity }),
          ...(capacityUnit !== undefined && { capacityUnit }),
        },
      }}
      version={version}
      send={changeTarget(id)}
      done={t('target.changed')}
    >
      <Figures industry={industry} />
      <AreaField name="reason" label={t('target.reason')} required />
    </CommandDialog>
  );
}

/** Only brick kilns have doors. */
function Figures({ industry }: { industry?: Target['industry'] }) {
  const { t } = useTranslation();
  const chosen: unknown = Form.useWatch('industry', Form.useFormInstance());
  return (
    <div className={kit.fields}>
      <FigureField name={['figures', 'enterprises']} label={t('target.enterprises')} unit={t('target.household')} whole required />
      {(industry ?? chosen) === 'BRICK_KILN' && <FigureField name={['figures', 'kilnDoors']} label={t('target.doors')} unit={t('facility.door')} whole />}
      <FigureField name={['figures', 'capacity']} label={t('target.capacity')} />
      <TextField name={['figures', 'capacityUnit']} label={t('facility.capacityUnit')} max={20} hint={t('target.unitHint')} />
      <TextField name={['figures', 'document']} label={t('target.document')} max={100} required />
      <DayField name={['figures', 'dueOn']} label={t('target.dueOn')} required />
    </div>
  );
}
