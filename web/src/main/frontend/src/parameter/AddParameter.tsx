import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { RegionField } from '../calendar/RegionField';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField, CheckField, ChoiceField, DayField, FigureField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import styles from './parameter.module.css';
import { addParameter, names, units, type ParameterInput } from './queries';

/** A new version of a parameter: all its values from a day on. What there is stays as it is. */
export function AddParameter({ region }: { region: string }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<ParameterInput, unknown>
      button={t('parameter.add')}
      icon={<PlusOutlined />}
      primary
      width={680}
      name="parameter.add"
      initial={{ toConfirm: false, items: [{} as ParameterInput['items'][number]] }}
      send={addParameter}
      done={t('parameter.added')}
    >
      <Fields region={region} />
    </CommandDialog>
  );
}

function Fields({ region }: { region: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const name = Form.useWatch('name', form) as keyof typeof units | undefined;
  return (
    <>
      <ChoiceField name="name" label={t('parameter.name')} required options={names.map((value) => ({ value, label: t(`quote.parameter_${value}`) }))} />
      <div className={kit.fields}>
        <RegionField name="regionCode" label={t('quote.region')} below={region} required />
        <TextField name="unit" label={t('parameter.unit')} max={20} required hint={name && t('parameter.unitHint', { unit: units[name] })} />
        <DayField name="effectiveFrom" label={t('quote.effectiveFrom')} required />
        <DayField name="effectiveTo" label={t('parameter.effectiveTo')} hint={t('parameter.toHint')} />
        <TextField name="document" label={t('parameter.document')} max={100} required />
        <TextField name="article" label={t('parameter.article')} max={100} required />
      </div>
      <Items />
      <CheckField name="toConfirm" label={t('parameter.toConfirm')} />
      <AreaField name="note" label={t('parameter.note')} rows={2} />
    </>
  );
}

/** A version is whole: every factor, year, grade or step of it. */
function Items() {
  const { t } = useTranslation();
  return (
    <Form.List name="items">
      {(fields, { add, remove }) => (
        <div role="group" aria-label={t('parameter.items')}>
          {fields.map(({ key, name: row }, at) => (
            <div key={key} className={styles.row} data-part={t('quote.rowNo', { no: at + 1 })} data-pointer={`/items/${at}`}>
              <TextField name={[row, 'item']} label={t('quote.item')} max={20} />
              <FigureField name={[row, 'value']} label={t('quote.value')} required />
              {fields.length > 1 && <Button type="text" icon={<DeleteOutlined />} aria-label={t('quote.removeRow', { no: at + 1 })} onClick={() => remove(row)} />}
            </div>
          ))}
          <Button size="small" type="link" icon={<PlusOutlined />} onClick={() => add({})}>
            {t('quote.addRow')}
          </Button>
          <small>{t('parameter.itemHint')}</small>
        </div>
      )}
    </Form.List>
  );
}
