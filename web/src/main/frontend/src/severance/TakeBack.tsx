import { RollbackOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField } from '../kit/fields';
import { Money } from '../kit/Money';
import { takeBack, type SheetDetail, type TakingBack } from './queries';

/** The undo of an approved sheet: what is not instructed is freed, the rest stands. */
export function TakeBack({ of: { sheet, payment } }: { of: SheetDetail }) {
  const { t } = useTranslation();
  const approver = useMay('finance-approver');
  if (!approver || (sheet.state !== 'APPROVED' && sheet.state !== 'PAYING') || payment.freeCount === 0) return null;
  return (
    <CommandDialog<TakingBack, unknown>
      button={t('severance.takeBack')}
      icon={<RollbackOutlined />}
      name={`severance.takeBack.${sheet.id}`}
      facts={[
        [t('severance.enterprise'), sheet.enterpriseName],
        [t('severance.freeLines'), t('severance.payments', { count: payment.freeCount })],
        [t('severance.freeAmount'), <Money amount={payment.freeAmount} />],
        [t('severance.stands'), t('severance.payments', { count: payment.instructedCount + payment.paidCount })],
        [t('severance.consequence'), t('severance.takeBackConsequence')],
      ]}
      send={takeBack(sheet.id)}
      done={t('severance.takenBack')}
    >
      <AreaField name="reason" label={t('severance.takeBackWhy')} hint={t('severance.takeBackHint')} required max={500} />
    </CommandDialog>
  );
}
