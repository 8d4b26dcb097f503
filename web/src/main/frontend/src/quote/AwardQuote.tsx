import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import type { AwardFacts, AwardQuote } from '../api/types';
import { ChoiceField } from '../kit/fields';
import { Money } from '../kit/Money';
import { Hash, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Region } from '../kit/Region';
import { FactFields } from '../programme/FactFields';
import { LineTable } from '../kit/LineTable';
import { rulesInForceQuery, useProgramme } from '../programme/queries';
import { Refusal } from './Refusal';
import { wordsOf } from './AmountInWords';
import type { Quote } from './quote';

type Answered = AwardQuote & { words: string };

export const award: Quote<Answered> = {
  key: 'award',
  ofProgramme: true,
  kinds: {
    ...{ rule: 'text', regionCode: 'text', acceptanceState: 'text', voluntary: 'yesNo', appliedOn: 'text', closedOn: 'text', acceptedOn: 'text' },
    ...{ kilnDoors: 'whole', capacityTonnes: 'text', outputTonnes: 'list', fixedAssetInvestment: 'text', employees: 'whole', averageAnnualWage: 'text', coefficient: 'text' },
    ...{ industry: 'text', ownership: 'text', furnaceCubicMetres: 'text', productionLines: 'whole', mines: 'whole', circumstances: 'list', reportedOn: 'text' },
    ...{ reporters: 'whole', reporterPlace: 'whole', awardedEnterprise: 'text', awardedProgramme: 'text' },
  },
  initial: (programme) => ({ regionCode: programme?.regionCode, acceptanceState: 'DISMANTLED', voluntary: true }),
  ask: async ({ rule, reporters, reporterPlace, awardedEnterprise, awardedProgramme, ...asked }, programme) => {
    const facts = {
      ...asked,
      ...((reporters ?? reporterPlace) !== undefined && { reporter: { of: reporters, place: reporterPlace ?? 1 } }),
      ...((awardedEnterprise ?? awardedProgramme) !== undefined && { awardedBefore: { enterprise: awardedEnterprise ?? '0.00', programme: awardedProgramme ?? '0.00' } }),
    };
    const body = { programme, ...(typeof rule === 'string' && { rule }), facts: facts as AwardFacts };
    const quoted = await answer(api.POST('/api/v1/quotes/award', { body }));
    return { ...(quoted as AwardQuote), words: await wordsOf((quoted as AwardQuote).amount) };
  },
  Fields,
  Answer,
};

function Fields() {
  const { t } = useTranslation();
  const { programme } = useProgramme();
  const { data } = useQuery({ ...rulesInForceQuery(programme?.id ?? ''), enabled: programme !== undefined });
  const rules = data?.terms.rules ?? [];
  const code = Form.useWatch<string | undefined>('rule');
  // Without a rule, the server takes the first that pays the enterprise.
  const rule = rules.find((each) => (code ? each.code === code : each.payee === 'ENTERPRISE'));
  return (
    <>
      <ChoiceField name="rule" label={t('quote.rule')} options={rules.map(({ code: value, name }) => ({ value, label: name }))} hint={t('quote.ruleHint')} />
      <FactFields flat rule={rule} below={programme?.regionCode ?? ''} />
    </>
  );
}

function Answer({ of: { amount, words, lines, reasons, nearest, ruleSet } }: { of: Answered }) {
  const { t } = useTranslation();
  return (
    <>
      <Panel title={reasons.length > 0 ? t('quote.refused') : t('quote.answer')} note={t('home.unit')}>
        <Pairs
          of={[
            [t('quote.amount'), <Money amount={amount} large />],
            [t('quote.words'), words],
            [t('quote.ruleSet'), <>{t('quote.ruleSetOf', { programme: ruleSet.programme, version: ruleSet.version })} <Region code={ruleSet.region} /></>],
            [t('quote.sha256'), <Hash of={ruleSet.sha256} />],
          ]}
        />
      </Panel>
      {reasons.length > 0 && <Refusal reasons={reasons} nearest={nearest} />}
      {lines.length > 0 && (
        <Panel title={t('line.lines')}>
          <LineTable lines={lines} total={amount} />
        </Panel>
      )}
    </>
  );
}
