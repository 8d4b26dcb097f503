import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { FigureField, MoneyField } from '../kit/fields';
import { readCells, type Columns, type Row } from './quote';
import styles from './quote.module.css';

/** `under`: the parts of the form that the rows stand in, where it holds more than the question. */
type Props = { name: string; of: Columns; under?: string[] };

/** Rows of figures, typed or pasted from a spreadsheet; a row left empty is not asked for. */
export function Rows({ name, of, under = [] }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const columns = Object.entries(of.columns);
  const isEmpty = (row: Row | undefined) => columns.every(([column]) => row?.[column] == null || row[column] === '');
  const paste = (event: React.ClipboardEvent) => {
    const rows = readCells(of, event.clipboardData.getData('text'));
    if (!rows) return;
    event.preventDefault();
    const there = (form.getFieldValue([...under, name]) ?? []) as (Row | undefined)[];
    form.setFieldValue([...under, name], [...there.filter((row) => !isEmpty(row)), ...rows]);
  };
  return (
    <Form.List name={[...under, name]}>
      {(fields, { add, remove }) => (
        <div className={styles.rows} role="group" aria-label={t(`quote.field_${name}`)} onPaste={paste} style={{ '--cells': columns.length } as React.CSSProperties}>
          {fields.map(({ key, name: row }, at) => (
            <div key={key} className={styles.row} data-part={t('quote.rowNo', { no: at + 1 })} data-pointer={`/${[...under, name, at].join('/')}`}>
              <span aria-hidden>{at + 1}</span>
              {columns.map(([column, kind]) =>
                kind === 'money' ? (
                  <MoneyField key={column} name={[row, column]} label={t(`quote.field_${column}`)} />
                ) : (
                  <FigureField key={column} name={[row, column]} label={t(`quote.field_${column}`)} whole={kind === 'whole'} />
                ),
              )}
              <Button type="text" icon={<DeleteOutlined />} aria-label={t('quote.removeRow', { no: at + 1 })} onClick={() => remove(row)} />
            </div>
          ))}
          <Button size="small" type="link" icon={<PlusOutlined />} onClick={() => add({})}>
            {t('quote.addRow')}
          </Button>
          <span className={styles.hint}>{t('quote.pasteHint', { columns: columns.map(([column]) => t(`quote.field_${column}`)).join(' · ') })}</span>
        </div>
      )}
    </Form.List>
  );
}
