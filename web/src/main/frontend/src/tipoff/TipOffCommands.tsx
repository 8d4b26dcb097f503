import { CalculatorOutlined, FileDoneOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { TipOff } from '../api/types';
import { useRules } from '../award/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField, ChoiceField, YesNoField } from '../kit/fields';
import { conclude, reward, type FindingInput, type RewardInput } from './queries';

/** Once, by another person than the one who received it. */
export function Conclude({ tipOff: { id, enterpriseName, facilityName, reportedOn, receivedBy, version } }: { tipOff: TipOff }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<FindingInput, unknown>
      button={t('tipOff.conclude')}
      icon={<FileDoneOutlined />}
      primary
      name={`tipOff.conclude.${id}`}
      facts={[
        [t('tipOff.closure'), `${enterpriseName} · ${facilityName}`],
        [t('tipOff.reportedOn'), reportedOn],
        [t('tipOff.receivedBy'), receivedBy],
        [t('tipOff.consequence'), t('tipOff.concludedOnce')],
      ]}
      version={version}
      send={conclude(id)}
      done={t('tipOff.concluded')}
    >
      <YesNoField name="verified" label={t('tipOff.verified')} required />
      <AreaField name="finding" label={t('tipOff.finding')} hint={t('tipOff.findingHint')} required max={500} />
    </CommandDialog>
  );
}

/** For all who reported at once, so that their parts add up. */
export function Reward({ tipOff: { id, programmeId, enterpriseName, facilityName, reportedOn, reporters } }: { tipOff: TipOff }) {
  const { t } = useTranslation();
  const rules = useRules(programmeId, true);
  return (
    <CommandDialog<RewardInput, unknown>
      button={t('tipOff.reward')}
      icon={<CalculatorOutlined />}
      primary
      name={`tipOff.reward.${id}`}
      facts={[
        [t('tipOff.closure'), `${enterpriseName} · ${facilityName}`],
        [t('tipOff.reportedOn'), reportedOn],
        [t('tipOff.count'), reporters],
        [t('tipOff.consequence'), t('tipOff.shared')],
      ]}
      send={reward(id)}
      done={t('tipOff.rewardedAll')}
    >
      <ChoiceField name="rule" label={t('tipOff.rule')} hint={rules.length === 0 && t('tipOff.noRule')} required options={rules} />
    </CommandDialog>
  );
}
