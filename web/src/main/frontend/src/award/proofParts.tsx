import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AwardProof } from '../api/types';
import { groupMoney } from '../kit/amounts';
import { LineTable } from '../kit/LineTable';
import { Hash, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Region } from '../kit/Region';

/** How the amount came about, line by line. */
export function Lines({ proof: { calculation, amountInWords } }: { proof: AwardProof }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('award.lines')} note={t('home.unit')}>
      <LineTable lines={calculation.lines} total={calculation.amount} words={amountInWords} />
    </Panel>
  );
}

/** What the amount was computed from. */
export function Inputs({ proof: { calculation } }: { proof: AwardProof }) {
  const { t } = useTranslation();
  const { basis, facts, subject } = calculation;
  const yuan = (amount?: string) => amount && groupMoney(amount);
  return (
    <Pairs
      of={[
        [t('award.programme'), `${basis.programmeName} ${basis.document}`],
        [t('award.ruleSet'), <>{t('award.versionNo', { version: basis.ruleSetVersion })} {basis.ruleSetRegion && <Region code={basis.ruleSetRegion} />}</>],
        [t('award.creditCode'), subject.creditCode],
        [t('award.payee'), subject.payeeName],
        [t('award.accepted'), facts.acceptanceState && t(`state.acceptance.${facts.acceptanceState}`)],
        [t('award.voluntary'), facts.voluntary == null ? null : t(`award.yesNo_${facts.voluntary}`)],
        [t('award.appliedOn'), facts.appliedOn],
        [t('award.closedOn'), facts.closedOn],
        [t('award.acceptedOn'), facts.acceptedOn],
        [t('award.kilnDoors'), facts.kilnDoors],
        [t('award.capacity'), facts.capacityTonnes],
        [t('award.output'), (facts.outputTonnes ?? []).join(' · ')],
        [t('award.investment'), yuan(facts.fixedAssetInvestment)],
        [t('award.employees'), facts.employees],
        [t('award.wage'), yuan(facts.averageAnnualWage)],
        [t('award.coefficient'), facts.coefficient],
        [t('award.rounding'), calculation.rounding],
      ]}
    />
  );
}

/** What shows that nothing was changed since. */
export function Hashes({ proof: { calculation, frozen, link } }: { proof: AwardProof }) {
  const { t } = useTranslation();
  return (
    <Pairs
      of={[
        [t('award.sha256'), <Hash of={frozen.sha256} />],
        [t('award.ruleSetSha256'), <Hash of={frozen.ruleSetSha256} />],
        [t('award.chainNo'), link?.seq],
        [t('award.chainSha256'), link && <Hash of={link.sha256} />],
        [t('award.chainBefore'), link && <Hash of={link.previousSha256} />],
        ...calculation.evidence.map(({ title, sha256 }): [string, ReactNode] => [title, <Hash of={sha256} />]),
      ]}
    />
  );
}
