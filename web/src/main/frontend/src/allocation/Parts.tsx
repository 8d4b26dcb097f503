import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Appropriation } from '../api/types';
import { regionsBelowQuery } from '../calendar/regions';
import { ChoiceField, MoneyField } from '../kit/fields';
import styles from './allocation.module.css';

/** Plain amounts, one a region below that of the chosen appropriation. */
export function Parts({ of: sources }: { of: Appropriation[] }) {
  const { t } = useTranslation();
  const chosen = Form.useWatch<string | undefined>('appropriationId');
  const region = (sources.find(({ id }) => id === chosen) ?? sources[0])?.regionCode ?? '';
  const { data } = useQuery(regionsBelowQuery(region));
  const options = (data ?? []).filter(({ code }) => code !== region).map(({ code, name }) => ({ value: code, label: `${name} ${code}` }));
  return (
    <Form.List name="lines">
      {(fields, { add, remove }) => (
        <div role="group" aria-label={t('allocation.lines')}>
          {fields.map(({ key, name }, at) => (
            <div key={key} className={styles.part} data-part={t('quote.rowNo', { no: at + 1 })} data-pointer={`/lines/${at}`}>
              <ChoiceField name={[name, 'regionCode']} label={t('allocation.receiver')} options={options} required />
              <MoneyField name={[name, 'amount']} label={t('allocation.lineAmount')} required />
              <Button type="text" icon={<DeleteOutlined />} aria-label={t('quote.removeRow', { no: at + 1 })} onClick={() => remove(name)} />
            </div>
          ))}
          <Button size="small" type="link" icon={<PlusOutlined />} onClick={() => add({})}>
            {t('quote.addRow')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
