import { useTranslation } from 'react-i18next';
import type { Rule } from '../api/types';
import { ChoiceField, DayField, FigureField, MoneyField, SeveralField, TextField, YesNoField } from '../kit/fields';
import styles from './programme.module.css';
import { RegionField } from '../calendar/RegionField';
import { acceptanceStates, circumstances, factsOf, ownerships, useTerms, type Fact } from './terms';

const all: Fact[] = [
  ...(['acceptanceState', 'voluntary', 'appliedOn', 'closedOn', 'acceptedOn', 'kilnDoors', 'capacityTonnes', 'employees'] as const),
  ...(['outputTonnes', 'furnaceCubicMetres', 'productionLines', 'mines', 'fixedAssetInvestment', 'averageAnnualWage', 'coefficient'] as const),
  ...(['industry', 'ownership', 'circumstances', 'reportedOn', 'reporter', 'awardedBefore', 'regionCode'] as const),
];

/** `flat`: what the contract nests stands beside the rest, as an address has it. */
type Props = { at?: (string | number)[]; flat?: boolean; rule: Partial<Rule> | undefined; below: string };

/** The facts of a closure: those that the rule asks for in front, the rest on demand. */
export function FactFields({ at = [], flat = false, rule, below }: Props) {
  const { t } = useTranslation();
  const asked = factsOf(rule);
  return (
    <>
      <div className={styles.grid}>
        {asked.map((fact) => (
          <FactField key={fact} fact={fact} at={at} flat={flat} below={below} />
        ))}
      </div>
      <details className={styles.more}>
        <summary>{t('fact.more')}</summary>
        <div className={styles.grid}>
          {all
            .filter((fact) => !asked.includes(fact))
            .map((fact) => (
              <FactField key={fact} fact={fact} at={at} flat={flat} below={below} />
            ))}
        </div>
      </details>
    </>
  );
}

/** What is declared of a closure itself; its days and its doors are registered elsewhere. */
const ofClosure: Fact[] = [
  ...(['industry', 'ownership', 'outputTonnes', 'fixedAssetInvestment', 'employees', 'averageAnnualWage', 'coefficient'] as const),
  ...(['furnaceCubicMetres', 'productionLines', 'mines', 'circumstances'] as const),
];

export function BasisFields() {
  return ofClosure.map((fact) => <FactField key={fact} fact={fact} at={['basis']} flat={false} below="" />);
}

function FactField({ fact, at, flat, below }: { fact: Fact; at: (string | number)[]; flat: boolean; below: string }) {
  const { t } = useTranslation();
  const { options } = useTerms();
  const field = { name: [...at, fact], label: t(`fact.${fact}`) };
  const nested = (inFlat: string, ...path: string[]) => [...at, ...(flat ? [inFlat] : path)];
  switch (fact) {
    case 'acceptanceState':
      return <ChoiceField {...field} options={options('acceptance', acceptanceStates)} />;
    case 'voluntary':
      return <YesNoField {...field} />;
    case 'appliedOn':
    case 'closedOn':
    case 'acceptedOn':
    case 'reportedOn':
      return <DayField {...field} />;
    case 'kilnDoors':
    case 'employees':
    case 'productionLines':
    case 'mines':
      return <FigureField {...field} whole unit={t(`fact.unit_${fact}`)} />;
    case 'capacityTonnes':
      return <FigureField {...field} unit={t('fact.unit_tonnesAYear')} />;
    case 'furnaceCubicMetres':
      return <FigureField {...field} unit={t('fact.unit_furnaceCubicMetres')} />;
    case 'industry':
      return <TextField {...field} max={20} />;
    case 'ownership':
      return <ChoiceField {...field} options={options('ownership', ownerships)} />;
    case 'circumstances':
      return <ChoiceField {...field} several options={options('circumstance', circumstances)} />;
    case 'reporter':
      return (
        <>
          <FigureField name={nested('reporters', fact, 'of')} label={t('fact.reporters')} whole unit={t('fact.unit_employees')} />
          <FigureField name={nested('reporterPlace', fact, 'place')} label={t('fact.reporterPlace')} whole hint={t('fact.reporterHint')} />
        </>
      );
    case 'awardedBefore':
      return (
        <>
          <MoneyField name={nested('awardedEnterprise', fact, 'enterprise')} label={t('fact.awardedEnterprise')} />
          <MoneyField name={nested('awardedProgramme', fact, 'programme')} label={t('fact.awardedProgramme')} hint={t('fact.awardedHint')} />
        </>
      );
    case 'coefficient':
      return <FigureField {...field} />;
    case 'fixedAssetInvestment':
    case 'averageAnnualWage':
      return <MoneyField {...field} />;
    case 'outputTonnes':
      return <SeveralField {...field} max={20} hint={t('fact.outputHint')} />;
    case 'regionCode':
      return <RegionField {...field} required below={below} />;
  }
}
