import { useTranslation } from 'react-i18next';
import type { Rule } from '../api/types';
import { grouped } from '../kit/amounts';
import { rateUnit } from './BandFields';
import styles from './programme.module.css';
import { useTerms } from './terms';

/** A rule as one would say it, and its rates by day or by quantity. */
export function RuleText({ of: rule }: { of: Rule }) {
  const { t } = useTranslation();
  const { word, list } = useTerms();
  return (
    <section className={styles.rule} aria-label={rule.name}>
      <h3>
        {rule.name} <code>{rule.code}</code>
        {rule.toConfirm && <span className={styles.confirm}>{t('ruleSet.toConfirm')}</span>}
      </h3>
      <p>
        {t(`ruleSet.sentence_${rule.kind}`, {
          who: t(`ruleSet.who_${rule.voluntaryOnly}`),
          states: list('acceptance', rule.qualifyingStates),
          date: word('countingDate', rule.countingDate),
          unit: rule.unit,
          counted: t(`ruleSet.counted_${rule.unit}`, { defaultValue: rule.unit }),
          payee: word('payee', rule.payee),
        })}
      </p>
      <More of={rule} />
      <p>{t('ruleSet.useSentence', { use: rule.useCode, sources: list('fundSource', rule.fundSources) })}</p>
      <p className={styles.basis}>{t('ruleSet.basisSentence', { document: rule.document, article: rule.article })}</p>
      <Rates of={rule} />
    </section>
  );
}

/** What only some rules say, a sentence each with its clause. */
function More({ of: { industries, countedCapacity, exclusions, limits, tranche } }: { of: Rule }) {
  const { t } = useTranslation();
  const { word } = useTerms();
  const counted = countedCapacity && t(`ruleSet.countedSentence_${countedCapacity.inclusive}`, { years: countedCapacity.years, shortfall: countedCapacity.shortfall });
  const said = [
    ...(industries?.length ? [{ text: t('ruleSet.industrySentence', { industries: industries.join(t('terms.and')) }), clause: '' }] : []),
    ...(countedCapacity ? [{ text: counted ?? '', clause: `${countedCapacity.document} ${countedCapacity.article}` }] : []),
    ...(exclusions ?? []).map(({ circumstance, document, article }) => ({ text: t('ruleSet.exclusionSentence', { circumstance: word('circumstance', circumstance) }), clause: `${document} ${article}` })),
    ...(limits ?? []).map(({ kind, amount, rate, unit, document, article, toConfirm }) => ({
      text: t(amount ? 'ruleSet.capSentence' : 'ruleSet.rateCapSentence', { kind: word('limit', kind), amount: amount && grouped(amount), rate: rate && grouped(rate), unit }) + (toConfirm ? t('ruleSet.unconfirmed') : ''),
      clause: `${document} ${article}`,
    })),
    ...(tranche
      ? [{ text: t(tranche.condition ? 'ruleSet.trancheSentence_condition' : 'ruleSet.trancheSentence', { no: tranche.no, from: percent(tranche.from), to: percent(tranche.to), condition: tranche.condition }) + (tranche.toConfirm ? t('ruleSet.unconfirmed') : ''), clause: `${tranche.document} ${tranche.article}` }]
      : []),
  ];
  if (said.length === 0) return null;
  return (
    <ul>
      {said.map(({ text, clause }) => (
        <li key={text + clause}>
          {text} {clause && <span className={styles.basis}>{clause}</span>}
        </li>
      ))}
    </ul>
  );
}

const percent = (share: string) => `${Math.round(Number(share) * 1000) / 10}%`;

function Rates({ of: { kind, unit, countingDate, bands, steps } }: { of: Rule }) {
  const { t } = useTranslation();
  const { word } = useTerms();
  const days = bands.map((band) => ({ ...band, range: t(`ruleSet.days_${band.from ? 'from' : ''}${band.to ? 'to' : ''}`, { from: band.from, to: band.to }) }));
  const quantities = (steps?.steps ?? []).map((step) => ({ ...step, range: t(`ruleSet.range_${step.above ? 'from' : ''}${step.upTo ? 'to' : ''}`, { from: step.above, to: step.upTo, unit }) }));
  return (
    <table className={styles.rates}>
      <thead>
        <tr>
          <th scope="col">{steps ? t(`ruleSet.quantity_${steps.progressive}`) : word('countingDate', countingDate)}</th>
          <th scope="col" className={styles.figure}>
            {t('ruleSet.ratePer', { unit: rateUnit(kind, unit, t) })}
          </th>
          <th scope="col">{t('ruleSet.document')}</th>
          <th scope="col">{t('ruleSet.article')}</th>
        </tr>
      </thead>
      <tbody>
        {[...days, ...quantities].map(({ range, rate, document, article }, at) => (
          <tr key={at}>
            <td>{range}</td>
            <td className={styles.figure}>{rate ? grouped(rate) : <span className={styles.confirm}>{t('ruleSet.blank')}</span>}</td>
            <td>{document}</td>
            <td>{article}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
