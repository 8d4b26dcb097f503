import { PrinterOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField, ChoiceField } from '../kit/fields';
import { printForm, type PrintInput, type TransferDetail } from './queries';

/** The papers that the case has come to; they show the whole citizen ID, so each print has its reason. */
export function Print({ of: { transfer, steps, runs } }: { of: TransferDetail }) {
  const { t } = useTranslation();
  const reached = steps.flatMap(({ form, stepNo }) => (form && runs.some((run) => run.stepNo === stepNo) ? [form] : []));
  const [first] = reached;
  if (!first) return null;
  return (
    <CommandDialog<PrintInput, void>
      button={t('transfer.print')}
      icon={<PrinterOutlined />}
      name={`transfer.print.${transfer.id}`}
      initial={{ form: first }}
      send={printForm(transfer.id)}
      done={t('transfer.printed')}
    >
      <p>{t('transfer.printHint')}</p>
      <ChoiceField name="form" label={t('transfer.form')} options={reached.map((value) => ({ value, label: t(`transfer.form_${value}`) }))} required />
      <AreaField name="reason" label={t('transfer.reason')} max={200} required />
    </CommandDialog>
  );
}
