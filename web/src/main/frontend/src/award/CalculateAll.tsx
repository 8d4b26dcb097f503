import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMay } from '../api/queries';
import { useKept } from '../frame/kept';
import { CommandDialog } from '../kit/CommandDialog';
import { calculateAll, useRules } from './queries';

type Props = { programmeId: string; rule: string; /** How many wait in all, where the list is not narrowed. */ waiting: number | undefined };

/** Everything that waits under the rule, in the background. */
export function CalculateAll({ programmeId, rule, waiting }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const kept = useKept();
  const name = useRules(programmeId).find(({ value }) => value === rule)?.label;
  if (!useMay('finance-clerk') || !waiting) return null;
  return (
    <CommandDialog<object, { id: string } | undefined>
      button={t('award.calculateAll', { count: waiting })}
      name={`award.calculateAll.${programmeId}.${rule}`}
      facts={[
        [t('award.rule'), name],
        [t('award.calculateAllCount'), waiting],
      ]}
      send={(key) => calculateAll(key, { programmeId, rule })}
      done={t('award.calculateAllDone')}
      onDone={(job) => job && void navigate(`/jobs/${job.id}${kept}`)}
    >
      <p>{t('award.calculateAllHint')}</p>
    </CommandDialog>
  );
}
