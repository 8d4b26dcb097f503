import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Select, type FormItemProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';
import styles from './kit.module.css';

type Name = string | (string | number)[];
type Props = { name: Name; label: string; required?: boolean; hint?: ReactNode; disabled?: boolean };

type FieldProps = Omit<Props, 'disabled'> & {
  /** Whether what was given is right; otherwise `wrong` stands under the field. */
  right?: (given: unknown) => boolean;
  wrong?: string;
} & Pick<FormItemProps, 'children' | 'getValueProps' | 'normalize' | 'validateTrigger'>;

/** A field with its label; what is wrong with it stands under it. The server checks all of it again. */
export function Field({ label, required = false, hint, right = () => true, wrong, ...item }: FieldProps) {
  const { t } = useTranslation();
  const validator = (_: unknown, given: unknown) => {
    const empty = given == null || String(given).trim() === '';
    if (empty && required) return Promise.reject(new Error(t('form.required', { label })));
    return empty || right(given) ? Promise.resolve() : Promise.reject(new Error(wrong));
  };
  return <Form.Item validateTrigger="onBlur" {...item} label={label} required={required} extra={hint} rules={[{ validator }]} className={styles.field ?? ''} />;
}

export function TextField({ max = 200, disabled = false, ...field }: Props & { max?: number }) {
  return (
    <Field {...field}>
      <Input maxLength={max} disabled={disabled} autoComplete="off" />
    </Field>
  );
}

export function AreaField({ max = 500, rows = 3, ...field }: Props & { max?: number; rows?: number }) {
  return (
    <Field {...field}>
      <Input.TextArea maxLength={max} rows={rows} showCount />
    </Field>
  );
}

/** Takes "1,234.5" or "1234" and makes "1234.50" and "1234.00" of it; anything else is left for the server to refuse. */
export function readMoney(typed: string): string {
  const plain = typed.replace(/[,，\s]/g, '');
  if (!/^-?\d+(\.\d{0,2})?$/.test(plain)) return typed;
  const [yuan = '', fen = ''] = plain.split('.');
  return `${yuan}.${fen.padEnd(2, '0')}`;
}

export function MoneyField(field: Props) {
  const { t } = useTranslation();
  return (
    <Field {...field} right={(given) => /^-?\d{1,15}\.\d{2}$/.test(String(given))} wrong={t('form.money')}>
      <MoneyInput />
    </Field>
  );
}

type Controlled = { id?: string; value?: string; onChange?: (value: string) => void };

function MoneyInput({ id, value, onChange, ...rest }: Controlled) {
  const { t } = useTranslation();
  return (
    <Input
      {...rest}
      id={id ?? ''}
      className={styles.moneyInput ?? ''}
      inputMode="decimal"
      autoComplete="off"
      suffix={t('form.yuan')}
      value={value ?? ''}
      onChange={({ target }) => onChange?.(target.value)}
      onBlur={({ target }) => onChange?.(readMoney(target.value))}
    />
  );
}

/** A figure that is not money: doors, tonnes, a rate. It stays text, unless `whole`: then the contract wants a number. */
export function FigureField({ unit, whole = false, disabled = false, ...field }: Props & { unit?: string; whole?: boolean }) {
  const { t } = useTranslation();
  return (
    <Field
      {...field}
      getValueProps={(value: unknown) => ({ value: value == null ? '' : String(value) })}
      normalize={(typed: string) => (whole && /^\d{1,9}$/.test(typed) ? Number(typed) : typed)}
      right={(given) => (whole ? typeof given === 'number' : /^-?\d+(\.\d{1,6})?$/.test(String(given)))}
      wrong={whole ? t('form.whole') : t('form.figure')}
    >
      <Input inputMode="decimal" autoComplete="off" suffix={unit} disabled={disabled} />
    </Field>
  );
}

export function DayField({ disabled = false, ...field }: Props) {
  return (
    <Field {...field}>
      <Input type="date" min="1949-10-01" max="2199-12-31" disabled={disabled} />
    </Field>
  );
}

export type Option = { value: string; label: string };

export function ChoiceField({ options, disabled = false, several = false, ...field }: Props & { options: Option[]; several?: boolean }) {
  return (
    <Field {...field} validateTrigger="onChange">
      <Choice label={field.label} options={options} disabled={disabled} allowClear={!field.required} {...(several && { mode: 'multiple' })} />
    </Field>
  );
}

/** Yes, no, and not yet said. */
export function YesNoField(field: Props) {
  const { t } = useTranslation();
  return (
    <Field
      {...field}
      validateTrigger="onChange"
      getValueProps={(value: unknown) => ({ value: value == null ? undefined : String(value) })}
      normalize={(chosen?: string) => (chosen === undefined ? undefined : chosen === 'true')}
    >
      <Choice label={field.label} allowClear={!field.required} showSearch={false} options={[{ value: 'true', label: t('form.yes') }, { value: 'false', label: t('form.no') }]} />
    </Field>
  );
}

/** Several words or figures, as they were typed, pasted or separated. */
export function SeveralField({ max = Infinity, ...field }: Props & { max?: number }) {
  return (
    <Field {...field} validateTrigger="onChange">
      <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[' ', ',', '，', '、', ';', '；', '\n', '\t']} maxCount={max} />
    </Field>
  );
}

export function CheckField({ name, label, hint }: Props) {
  return (
    <Form.Item name={name} valuePropName="checked" extra={hint} className={styles.field ?? ''}>
      <Checkbox>{label}</Checkbox>
    </Form.Item>
  );
}

type LookupProps = Props & {
  /** The kind of thing that is looked up: the first part of its query's key. */
  of: string;
  search: (words: string) => Promise<Option[]>;
};

/** A choice among too many to list: the server is asked for those with the typed words. */
export function LookupField({ of, search, disabled = false, ...field }: LookupProps) {
  return (
    <Field {...field} validateTrigger="onChange">
      <Lookup label={field.label} of={of} search={search} disabled={disabled} />
    </Field>
  );
}

function Lookup({ of, search, ...control }: Controlled & Pick<LookupProps, 'label' | 'of' | 'search'> & { disabled: boolean }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { data, isFetching } = useQuery({ queryKey: [of, 'lookup', words], queryFn: () => search(words) });
  return (
    <Choice
      {...control}
      options={data ?? []}
      loading={isFetching}
      allowClear
      showSearch={{ filterOption: false, onSearch: setWords }}
      notFoundContent={isFetching ? t('app.loading') : t('form.nothingFound')}
    />
  );
}
