import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { TipOff } from '../api/types';
import { useKept } from '../frame/kept';
import { CommandDialog } from '../kit/CommandDialog';
import { DayField, LookupField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { findClosures, receive, type TipOffInput } from './queries';

/** Who reported is typed once; from then on there is only a code, and no draft keeps it either. */
export function Receive() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useKept();
  return (
    <CommandDialog<TipOffInput, TipOff>
      button={t('tipOff.receive')}
      icon={<PlusOutlined />}
      primary
      width={760}
      name="tipOff.receive"
      initial={{ reporters: [{} as TipOffInput['reporters'][number]] }}
      secret={['reporters']}
      facts={[[t('tipOff.consequence'), t('tipOff.sealed')]]}
      send={receive}
      done={t('tipOff.received')}
      onDone={({ id }) => navigate({ pathname: `/tip-offs/${id}`, search })}
    >
      <LookupField name="closureId" label={t('tipOff.closure')} hint={t('tipOff.closureHint')} required of="closures" search={findClosures} />
      <DayField name="reportedOn" label={t('tipOff.reportedOn')} required />
      <Persons />
    </CommandDialog>
  );
}

function Persons() {
  const { t } = useTranslation();
  return (
    <Form.List name="reporters">
      {(fields, { add, remove }) => (
        <div role="group" aria-label={t('tipOff.reporters')}>
          {fields.map(({ key, name: row }, at) => (
            <div key={key} className={kit.fields} data-part={t('tipOff.person', { no: at + 1 })} data-pointer={`/reporters/${at}`}>
              <TextField name={[row, 'name']} label={t('tipOff.name')} max={50} required />
              <TextField name={[row, 'citizenId']} label={t('tipOff.citizenId')} max={18} required />
              <TextField name={[row, 'accountNo']} label={t('tipOff.accountNo')} max={40} required hint={t('tipOff.ownAccount')} />
              <TextField name={[row, 'bankCode']} label={t('tipOff.bankCode')} max={12} required />
              {fields.length > 1 && (
                <Button type="text" icon={<DeleteOutlined />} aria-label={t('quote.removeRow', { no: at + 1 })} onClick={() => remove(row)} />
              )}
            </div>
          ))}
          <Button size="small" type="link" icon={<PlusOutlined />} onClick={() => add({})}>
            {t('tipOff.another')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
