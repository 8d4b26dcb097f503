import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../kit/fields';
import styles from './programme.module.css';

type Props = {
  /** The list below the rule, as the contract has it. */
  rule: number;
  path: string[];
  label: string;
  /** What a row is called where it is refused, counted from 1. */
  part: (no: number) => string;
  add: string;
  remove: (no: number) => string;
  /** What a new row begins with. */
  next: () => object;
  /** A list that must not become empty. */
  keepOne?: boolean;
  children: (at: number) => ReactNode;
};

/** Rows that each rest on a clause of their own. */
export function ClauseRows({ rule, path, label, part, add: more, remove: less, next, keepOne = false, children }: Props) {
  const { t } = useTranslation();
  return (
    <Form.List name={[rule, ...path]}>
      {(fields, { add, remove }) => (
        <div className={styles.bands} role="group" aria-label={label}>
          {fields.map(({ key, name }, at) => (
            <div key={key} className={styles.band} data-part={part(at + 1)} data-pointer={`/terms/rules/${rule}/${path.join('/')}/${at}`}>
              {children(name)}
              <TextField name={[name, 'document']} label={t('ruleSet.document')} required max={100} />
              <TextField name={[name, 'article']} label={t('ruleSet.article')} required max={100} />
              <Button type="text" icon={<DeleteOutlined />} disabled={keepOne && fields.length === 1} aria-label={less(at + 1)} onClick={() => remove(name)} />
            </div>
          ))}
          <Button size="small" type="link" icon={<PlusOutlined />} onClick={() => add(next())}>
            {more}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
