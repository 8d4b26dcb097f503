import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../kit/CommandDialog';
import { CheckField, ChoiceField, DayField, FigureField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { PlainTable } from '../kit/PlainTable';
import { addSteps, effects, forms, movable, stepsInForceQuery, type StepsInput, type TransferStep } from './queries';

const blank = { toConfirm: true, effect: 'NONE' } as StepsInput['steps'][number];

/** A new version of a scheme's steps, whole, from a day on; the version in force stands beside it. */
export function AddSteps() {
  const { t } = useTranslation();
  return (
    <CommandDialog<StepsInput, unknown>
      button={t('transfer.addSteps')}
      icon={<PlusOutlined />}
      primary
      width={960}
      name="transfer.steps"
      initial={{ scheme: 'PENSION', steps: [blank, blank] }}
      send={addSteps}
      done={t('transfer.stepsAdded')}
    >
      <p>{t('transfer.addStepsHint')}</p>
      <div className={kit.fields}>
        <ChoiceField name="scheme" label={t('transfer.scheme')} options={movable.map((value) => ({ value, label: t(`transfer.scheme_${value}`) }))} required />
        <DayField name="effectiveFrom" label={t('transfer.effectiveFrom')} required />
      </div>
      <InForce />
      <Form.List name="steps">
        {(rows, { add, remove }) => (
          <div role="group" aria-label={t('transfer.newSteps')}>
            {rows.map(({ key, name }, at) => (
              <fieldset key={key} data-part={t('transfer.stepNo', { no: at + 1 })} data-pointer={`/steps/${at}`}>
                <legend>{t('transfer.stepNo', { no: at + 1 })}</legend>
                <Step row={name} />
                {rows.length > 2 && (
                  <Button type="text" icon={<DeleteOutlined />} onClick={() => remove(name)}>
                    {t('transfer.removeStep', { no: at + 1 })}
                  </Button>
                )}
              </fieldset>
            ))}
            <Button size="small" type="link" icon={<PlusOutlined />} onClick={() => add(blank)}>
              {t('transfer.anotherStep')}
            </Button>
          </div>
        )}
      </Form.List>
    </CommandDialog>
  );
}

function Step({ row }: { row: number }) {
  const { t } = useTranslation();
  return (
    <div className={kit.fields}>
      <TextField name={[row, 'name']} label={t('transfer.step')} max={60} required />
      <ChoiceField name={[row, 'side']} label={t('transfer.side')} options={(['OLD', 'NEW'] as const).map((value) => ({ value, label: t(`transfer.side_${value}`) }))} required />
      <FigureField name={[row, 'workingDays']} label={t('transfer.workingDays')} whole hint={t('transfer.daysHint')} />
      <ChoiceField name={[row, 'effect']} label={t('transfer.money')} options={effects.map((value) => ({ value, label: t(`transfer.effect_${value}`) }))} required />
      <ChoiceField name={[row, 'form']} label={t('transfer.form')} options={forms.map((value) => ({ value, label: t(`transfer.form_${value}`) }))} />
      <TextField name={[row, 'document']} label={t('transfer.document')} max={200} required />
      <TextField name={[row, 'article']} label={t('transfer.article')} max={100} required />
      <CheckField name={[row, 'toConfirm']} label={t('transfer.toConfirm')} />
    </div>
  );
}

/** What holds today, to be taken over where nothing changes. */
function InForce() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const scheme = Form.useWatch('scheme', form) as TransferStep['scheme'] | undefined;
  const { data = [] } = useQuery(stepsInForceQuery(scheme ?? 'PENSION'));
  const takeOver = () =>
    form.setFieldValue(
      'steps',
      data.map(({ name, side, workingDays, effect, form: paper, document, article, toConfirm }) => ({ name, side, workingDays, effect, form: paper, document, article, toConfirm })),
    );
  if (data.length === 0) return <p>{t('transfer.noneInForce')}</p>;
  return (
    <>
      <PlainTable
        aria-label={t('transfer.stepsInForce')}
        rowKey="stepNo"
        dataSource={data}
        columns={[
          { title: t('transfer.no'), dataIndex: 'stepNo', align: 'right' },
          { title: t('transfer.stepsInForce'), dataIndex: 'name' },
          { title: t('transfer.side'), render: (_, { side }) => t(`transfer.side_${side}`) },
          { title: t('transfer.workingDays'), align: 'right', render: (_, { workingDays }) => workingDays ?? t('transfer.noDays') },
          { title: t('transfer.money'), render: (_, { effect }) => t(`transfer.effect_${effect}`) },
          { title: t('transfer.document'), render: (_, { document, article }) => `${document} ${article}` },
        ]}
      />
      <Button size="small" onClick={takeOver}>
        {t('transfer.takeOver')}
      </Button>
    </>
  );
}
