import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import type { Award } from '../api/types';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField } from '../kit/fields';
import { Money } from '../kit/Money';
import { Hash } from '../kit/Pairs';
import { recalculate } from './queries';
import { ReplayButton } from './ReplayButton';

const open: Award['state'][] = ['REFUSED', 'CALCULATED', 'OVERTURNED', 'REJECTED'];

/** What can be done to one award: calculate it again for a reason, and compute again what is stored. */
export function AwardActions({ award }: { award: Award }) {
  const { t } = useTranslation();
  const clerk = useMay('finance-clerk');
  return (
    <>
      <ReplayButton id={award.id} />{' '}
      {clerk && open.includes(award.state) && (
        <CommandDialog<{ reason: string }, Award>
          button={t('award.recalculate')}
          name={`award.recalculate.${award.id}`}
          facts={[
            [t('award.enterprise'), `${award.enterpriseName} · ${award.facilityName}`],
            [t('award.payee'), award.payeeName],
            [t('award.rule'), award.ruleName],
            [t('award.amount'), <Money amount={award.amount} reachable />],
            [t('award.sha256'), <Hash of={award.calculationSha256} />],
          ]}
          send={recalculate(award.id)}
          done={t('award.recalculated')}
        >
          <AreaField name="reason" label={t('award.reason')} hint={t('award.recalculateHint')} required />
        </CommandDialog>
      )}
    </>
  );
}
