import { CameraOutlined, FileDoneOutlined } from '@ant-design/icons';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Closure } from '../api/types';
import { CommandDialog } from '../kit/CommandDialog';
import { EvidenceField } from '../kit/evidence';
import { AreaField, ChoiceField, DayField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { acceptClosure, addEvidence, outcomes, verifyDismantling, type AcceptanceInput, type DismantlingInput, type EvidenceInput } from './queries';

export function AddEvidence({ closure: { id, regionCode, enterpriseName, facilityName } }: { closure: Closure }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<EvidenceInput, unknown>
      button={t('closure.addEvidence')}
      icon={<CameraOutlined />}
      small
      width={640}
      name={`closure.evidence.${id}`}
      facts={[
        [t('closure.enterprise'), enterpriseName],
        [t('closure.facility'), facilityName],
      ]}
      send={addEvidence(id)}
      done={t('closure.evidenceAdded')}
    >
      <EvidenceField name="evidence" label={t('closure.evidence')} region={regionCode} required />
    </CommandDialog>
  );
}

/** The written opinion on one kiln, given once and by another person than the one who registered the closure. */
export function Accept({ closure }: { closure: Closure }) {
  const { t } = useTranslation();
  const { id, regionCode, enterpriseName, facilityName, kilnDoors, closedOn, registeredBy, evidenceCount, version } = closure;
  return (
    <CommandDialog<AcceptanceInput, unknown>
      button={t('closure.accept')}
      icon={<FileDoneOutlined />}
      primary
      width={680}
      name={`closure.accept.${id}`}
      facts={[
        [t('closure.enterprise'), enterpriseName],
        [t('closure.facility'), facilityName],
        [t('closure.doors'), kilnDoors],
        [t('closure.closedOn'), closedOn],
        [t('closure.registeredBy'), registeredBy],
        [t('closure.evidence'), t('closure.evidenceHave', { count: evidenceCount })],
        [t('closure.consequence'), t('closure.acceptedOnce')],
      ]}
      version={version}
      send={acceptClosure(id)}
      done={t('closure.accepted')}
    >
      <div className={kit.fields}>
        <ChoiceField name="acceptanceState" label={t('closure.acceptance')} required options={outcomes.map((value) => ({ value, label: t(`state.acceptance.${value}`) }))} />
        <DayField name="acceptedOn" label={t('closure.acceptedOn')} required />
        <Deadline />
      </div>
      <AreaField name="opinion" label={t('closure.opinionField')} required max={2000} rows={4} />
      <EvidenceField name="evidence" label={t('closure.evidence')} region={regionCode} required={evidenceCount === 0} />
    </CommandDialog>
  );
}

/** A kiln that is only cut off from power and water still has to go, by a day. */
function Deadline() {
  const { t } = useTranslation();
  const outcome: unknown = Form.useWatch('acceptanceState', Form.useFormInstance());
  return outcome === 'POWER_AND_WATER_CUT' && <DayField name="dismantleBy" label={t('closure.dismantleBy')} hint={t('closure.dismantleHint')} required />;
}

/** Seen on site, once, by another person than the one who registered the closure: the kiln that was cut off is gone. */
export function VerifyDismantling({ closure }: { closure: Closure }) {
  const { t } = useTranslation();
  const { id, regionCode, enterpriseName, facilityName, acceptedOn, dismantleBy, registeredBy } = closure;
  return (
    <CommandDialog<DismantlingInput, unknown>
      button={t('closure.verifyDismantling')}
      icon={<FileDoneOutlined />}
      primary
      width={680}
      name={`closure.dismantling.${id}`}
      facts={[
        [t('closure.enterprise'), enterpriseName],
        [t('closure.facility'), facilityName],
        [t('closure.acceptedOn'), acceptedOn],
        [t('closure.dismantleBy'), dismantleBy],
        [t('closure.registeredBy'), registeredBy],
        [t('closure.consequence'), t('closure.dismantlingOnce')],
      ]}
      send={verifyDismantling(id)}
      done={t('closure.dismantlingVerified')}
    >
      <DayField name="dismantledOn" label={t('closure.dismantledOn')} required />
      <AreaField name="finding" label={t('closure.finding')} required max={2000} rows={3} />
      <EvidenceField name="evidence" label={t('closure.evidence')} region={regionCode} required />
    </CommandDialog>
  );
}
