import { CheckCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RuleSet } from '../api/types';
import { CommandDialog } from '../kit/CommandDialog';
import { Hash } from '../kit/Pairs';
import { ExampleTable } from './ExampleTable';
import styles from './programme.module.css';
import { activateRuleSet, examplesQuery } from './queries';
import { Warnings } from './Warnings';

/** Puts a draft into force, after a look at what it rests on and how every example comes out. */
export function Activation({ of: rules, document }: { of: RuleSet; document: string | undefined }) {
  const { t } = useTranslation();
  const { data } = useQuery(examplesQuery(rules.id));
  return (
    <CommandDialog<object, unknown>
      button={t('ruleSet.activate')}
      icon={<CheckCircleOutlined />}
      primary
      name={`ruleSet.activate.${rules.id}`}
      width={920}
      facts={[
        [t('programme.document'), document],
        [t('ruleSet.version'), t('ruleSet.versionNo', { version: rules.versionNo })],
        [t('ruleSet.effectiveFrom'), rules.effectiveFrom],
        [t('ruleSet.sha256'), <Hash of={rules.sha256} />],
        [t('ruleSet.examples'), data && (data.ok ? t('ruleSet.allOk') : <span className={styles.differs}>{t('ruleSet.someDiffer')}</span>)],
      ]}
      done={t('ruleSet.activated')}
      version={rules.version}
      send={(key, _, version) => activateRuleSet(rules.id, version, key)}
    >
      <Warnings of={data?.warnings} />
      <ExampleTable terms={rules.terms} results={data?.examples} brief />
      <p className={styles.note}>{t('ruleSet.activationNote')}</p>
    </CommandDialog>
  );
}
