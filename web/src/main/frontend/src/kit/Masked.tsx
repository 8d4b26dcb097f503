import { EyeOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from './CommandForm';
import { AreaField } from './fields';
import styles from './kit.module.css';

type Props = {
  /** What is shown to everybody: an ID number or an account with most digits hidden. */
  masked: string;
  /** Names the field: "account of …". */
  label: string;
  /** Asks the server for the whole; the reason is recorded. Left out for those who may not. */
  reveal?: (key: string, input: { reason: string }) => Promise<string>;
};

/** Personal data: masked, and shown in full for a minute to those who give a reason, which the audit trail keeps. */
export function Masked({ masked, label, reveal }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [whole, setWhole] = useState<string>();
  const show = (value: string) => {
    setWhole(value);
    setOpen(false);
    setTimeout(() => setWhole(undefined), 60_000);
  };
  return (
    <span className={styles.masked}>
      <span>{whole ?? masked}</span>
      {reveal && whole === undefined && (
        <Button type="text" size="small" icon={<EyeOutlined />} aria-label={t('masked.reveal', { label })} title={t('masked.reveal', { label })} onClick={() => setOpen(true)} />
      )}
      {reveal && (
        <Modal open={open} title={t('masked.reveal', { label })} footer={null} destroyOnHidden onCancel={() => setOpen(false)}>
          <p className={styles.hint}>{t('masked.recorded')}</p>
          <CommandForm<{ reason: string }, string> name={`reveal.${label}`} send={reveal} submit={t('masked.show')} onDone={show} onCancel={() => setOpen(false)}>
            <AreaField name="reason" label={t('masked.reason')} required max={200} />
          </CommandForm>
        </Modal>
      )}
    </span>
  );
}
