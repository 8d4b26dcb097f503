import { CopyOutlined, EditOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useMay } from '../api/queries';
import type { RuleSet } from '../api/types';
import { useKept } from '../frame/kept';
import { Download } from '../kit/Download';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Region } from '../kit/Region';
import { Status } from '../kit/Status';
import { Activation } from './Activation';
import { Differences } from './Differences';
import { ExampleTable } from './ExampleTable';
import styles from './programme.module.css';
import { examplesQuery, programmeQuery, ruleSetQuery } from './queries';
import { RuleText } from './RuleText';
import { Warnings } from './Warnings';
import { WhatIf } from './WhatIf';

/** One version of a programme's rules, in words and tables, and how its worked examples come out. */
export function RuleSetPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: rules, error, refetch } = useQuery(ruleSetQuery(id));
  const { data: programme } = useQuery({ ...programmeQuery(rules?.programmeId ?? ''), enabled: rules !== undefined });
  if (error && !rules) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!rules) return <Skeleton active aria-label={t('app.loading')} />;
  const { terms } = rules;
  return (
    <>
      <PageHead
        title={t('ruleSet.title', { programme: programme?.name ?? rules.programmeCode, version: rules.versionNo })}
        facts={
          <>
            <Status of="ruleSet" state={rules.state} />
            <span>{t('ruleSet.from', { day: rules.effectiveFrom })}</span>
            <Region code={rules.regionCode} />
          </>
        }
        actions={<Actions of={rules} document={programme?.document} />}
      />
      <div className={styles.panels}>
        <Panel title={t('ruleSet.rules')} note={t('ruleSet.ruleCount', { count: terms.rules.length })}>
          {terms.rules.map((rule) => (
            <RuleText key={rule.code} of={rule} />
          ))}
          <p className={styles.publicity}>{t('ruleSet.publicity', { days: terms.publicityDaysWorking, document: terms.publicityDocument })}</p>
        </Panel>
        <Differences of={rules} />
        <Examples of={rules} />
        <Panel title={t('ruleSet.record')}>
          <Pairs
            of={[
              [t('ruleSet.programme'), <Link to={`/programmes/${rules.programmeId}`}>{programme?.name ?? rules.programmeCode}</Link>],
              [t('programme.document'), programme?.document],
              [t('ruleSet.effectiveFrom'), rules.effectiveFrom],
              [t('ruleSet.region'), <Region code={rules.regionCode} />],
              [t('ruleSet.createdBy'), <>{rules.createdBy} <Moment at={rules.recordedAt} /></>],
              [t('ruleSet.activatedBy'), rules.activatedAt && <>{rules.activatedBy} <Moment at={rules.activatedAt} /></>],
              [t('ruleSet.sha256'), <Hash of={rules.sha256} />],
            ]}
          />
        </Panel>
      </div>
    </>
  );
}

function Actions({ of: rules, document }: { of: RuleSet; document: string | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const kept = useKept();
  const isAdmin = useMay('policy-admin');
  const file = (
    <>
      <WhatIf of={rules} />
      <Download path={`/api/v1/rule-sets/${rules.id}/file`}>{t('ruleSet.file')}</Download>
    </>
  );
  if (!isAdmin) return <div className={styles.actions}>{file}</div>;
  const copy = `/programmes/${rules.programmeId}/rule-sets/new?${new URLSearchParams([...new URLSearchParams(kept), ['from', rules.id]]).toString()}`;
  return (
    <div className={styles.actions}>
      {file}
      <Button icon={<CopyOutlined />} onClick={() => void navigate(copy)}>
        {t('ruleSet.newVersion')}
      </Button>
      {rules.state === 'DRAFT' && (
        <>
          <Button icon={<EditOutlined />} onClick={() => void navigate(`/rule-sets/${rules.id}/change${kept}`)}>
            {t('ruleSet.change')}
          </Button>
          <Activation of={rules} document={document} />
        </>
      )}
    </div>
  );
}

function Examples({ of: { id, terms } }: { of: RuleSet }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(examplesQuery(id));
  return (
    <Panel title={t('ruleSet.examples')} note={data && (data.ok ? t('ruleSet.allOk') : t('ruleSet.someDiffer'))}>
      <Warnings of={data?.warnings} />
      {error && !data ? <Problem error={error} onRetry={() => void refetch()} within /> : <ExampleTable terms={terms} results={data?.examples} />}
    </Panel>
  );
}
