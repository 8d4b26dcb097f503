import { useTranslation } from 'react-i18next';
import type { Rule } from '../api/types';
import styles from './programme.module.css';
import { useTerms } from './terms';

/** A rule as one would say it, and its rates by day. */
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
      <p>{t('ruleSet.useSentence', { use: rule.useCode, sources: list('fundSource', rule.fundSources) })}</p>
      <p className={styles.basis}>{t('ruleSet.basisSentence', { document: rule.document, article: rule.article })}</p>
      <table className={styles.rates}>
        <thead>
          <tr>
            <th scope="col">{word('countingDate', rule.countingDate)}</th>
            <th scope="col" className={styles.figure}>
              {t('ruleSet.ratePer', { unit: rule.unit })}
            </th>
            <th scope="col">{t('ruleSet.document')}</th>
            <th scope="col">{t('ruleSet.article')}</th>
          </tr>
        </thead>
        <tbody>
          {rule.bands.map((band, at) => (
            <tr key={at}>
              <td>{t(`ruleSet.days_${band.from ? 'from' : ''}${band.to ? 'to' : ''}`, { from: band.from, to: band.to })}</td>
              <td className={styles.figure}>{band.rate.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')}</td>
              <td>{band.document}</td>
              <td>{band.article}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
