import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import type { AwardProof } from '../api/types';
import { evidenceQuery } from '../closure/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField, ChoiceField, DayField } from '../kit/fields';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { confirmCondition, type Confirmation } from './queries';

type Document = { statement: string; evidence: { title: string; sha256: string }[] };

/** What an instalment waits for, and by which evidence who confirmed that it has come about. */
export function Condition({ proof: { award, calculation, condition: confirmed } }: { proof: AwardProof }) {
  const { t } = useTranslation();
  const tranche = calculation.rule.tranche;
  if (!tranche) return null;
  const document = confirmed && (JSON.parse(confirmed.document) as Document);
  return (
    <Panel title={t('award.tranche', { no: tranche.no })} note={!confirmed && tranche.condition && <Confirm award={award} condition={tranche.condition} />}>
      <Pairs
        of={[
          [t('award.condition'), tranche.condition ?? t('award.unconditional')],
          [t('award.clause'), `${tranche.document} ${tranche.article}`],
          [t('award.conditionState'), tranche.condition && t(confirmed ? 'award.conditionMet' : 'award.conditionOpen')],
          [t('award.metOn'), confirmed?.metOn],
          [t('award.statement'), document?.statement],
          [t('award.conditionEvidence'), document?.evidence.map(({ title, sha256 }) => <div key={sha256}>{title} <Hash of={sha256} short /></div>)],
          [t('award.confirmedBy'), confirmed && <>{confirmed.confirmedBy} <Moment at={confirmed.recordedAt} /></>],
          [t('award.conditionSha256'), confirmed && <Hash of={confirmed.sha256} />],
        ]}
      />
    </Panel>
  );
}

function Confirm({ award, condition }: { award: AwardProof['award']; condition: string }) {
  const { t } = useTranslation();
  const reviewer = useMay('industry-reviewer');
  const { data: evidence } = useQuery({ ...evidenceQuery(award.closureId), enabled: reviewer });
  if (!reviewer || !['CALCULATED', 'PUBLICIZING', 'HELD', 'PUBLICIZED'].includes(award.state)) return null;
  return (
    <CommandDialog<Confirmation, unknown>
      button={t('award.confirmCondition')}
      name={`award.condition.${award.id}`}
      facts={[
        [t('award.condition'), condition],
        [t('award.payee'), award.payeeName],
        [t('award.rule'), award.ruleName],
        [t('award.amount'), <Money amount={award.amount} reachable />],
      ]}
      send={confirmCondition(award.id)}
      done={t('award.conditionConfirmed')}
    >
      <DayField name="metOn" label={t('award.metOn')} required />
      <ChoiceField
        name="evidence"
        label={t('award.conditionEvidence')}
        required
        several
        options={(evidence ?? []).map(({ attachmentSha256, title }) => ({ value: attachmentSha256, label: `${title} ${attachmentSha256.slice(0, 8)}` }))}
        hint={<Link to={`/closures/${award.closureId}`}>{t('award.evidenceHint')}</Link>}
      />
      <AreaField name="statement" label={t('award.statement')} required />
    </CommandDialog>
  );
}
