import { RollbackOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import type { Allocation } from '../api/types';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField } from '../kit/fields';
import { Money } from '../kit/Money';
import { takeBack, type TakeBackInput } from './queries';

/** The undo of an issue, as long as no region below has registered its part. */
export function TakeBack({ of: { id, state, taken, documentNo, amount } }: { of: Allocation }) {
  const { t } = useTranslation();
  const approver = useMay('finance-approver');
  if (!approver || taken || state !== 'ISSUED') return null;
  return (
    <CommandDialog<TakeBackInput, unknown>
      button={t('allocation.takeBack')}
      icon={<RollbackOutlined />}
      name={`allocation.takeBack.${id}`}
      facts={[
        [t('allocation.documentNo'), documentNo],
        [t('allocation.amount'), <Money amount={amount} />],
        [t('allocation.consequence'), t('allocation.takeBackConsequence')],
      ]}
      send={takeBack(id)}
      done={t('allocation.takenBack')}
    >
      <AreaField name="reason" label={t('allocation.takeBackWhy')} hint={t('allocation.takeBackHint')} required max={500} />
    </CommandDialog>
  );
}
