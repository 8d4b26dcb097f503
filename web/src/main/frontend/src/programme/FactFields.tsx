import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../api/types';
import { ChoiceField, DayField, FigureField, MoneyField, YesNoField } from '../kit/fields';
import styles from './programme.module.css';
import { RegionField } from '../calendar/RegionField';
import { acceptanceStates, factsOf, useTerms, type Fact } from './terms';

const all: Fact[] = [
  ...(['acceptanceState', 'voluntary', 'appliedOn', 'closedOn', 'acceptedOn', 'kilnDoors', 'capacityTonnes', 'employees'] as const),
  ...(['outputTonnes', 'fixedAssetInvestment', 'averageAnnualWage', 'coefficient', 'regionCode'] as const),
];

type Props = { at?: (string | number)[]; rule: Partial<Rule> | undefined; below: string };

/** The facts of a closure: those that the rule asks for in front, the rest on demand. */
export function FactFields({ at = [], rule, below }: Props) {
  const { t } = useTranslation();
  const asked = factsOf(rule);
  return (
    <>
      <div className={styles.grid}>
        {asked.map((fact) => (
          <FactField key={fact} fact={fact} at={at} below={below} />
        ))}
      </div>
      <details className={styles.more}>
        <summary>{t('fact.more')}</summary>
        <div className={styles.grid}>
          {all
            .filter((fact) => !asked.includes(fact))
            .map((fact) => (
              <FactField key={fact} fact={fact} at={at} below={below} />
            ))}
        </div>
      </details>
    </>
  );
}

function FactField({ fact, at, below }: { fact: Fact; at: (string | number)[]; below: string }) {
  const { t } = useTranslation();
  const { options } = useTerms();
  const field = { name: [...at, fact], label: t(`fact.${fact}`) };
  switch (fact) {
    case 'acceptanceState':
      return <ChoiceField {...field} options={options('acceptance', acceptanceStates)} />;
    case 'voluntary':
      return <YesNoField {...field} />;
    case 'appliedOn':
    case 'closedOn':
    case 'acceptedOn':
      return <DayField {...field} />;
    case 'kilnDoors':
    case 'employees':
      return <FigureField {...field} whole unit={t(`fact.unit_${fact}`)} />;
    case 'capacityTonnes':
      return <FigureField {...field} unit={t('fact.unit_tonnesAYear')} />;
    case 'coefficient':
      return <FigureField {...field} />;
    case 'fixedAssetInvestment':
    case 'averageAnnualWage':
      return <MoneyField {...field} />;
    case 'outputTonnes':
      return (
        <Form.Item name={field.name} label={field.label} extra={t('fact.outputHint')}>
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[' ', ',', '，', '、']} maxCount={20} />
        </Form.Item>
      );
    case 'regionCode':
      return <RegionField {...field} required below={below} />;
  }
}
