import { useQuery } from '@tanstack/react-query';
import { App, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { meQuery } from '../api/queries';
import type { Programme, Rule, RuleSet, RuleSetDraft } from '../api/types';
import { RegionField } from '../calendar/RegionField';
import { stem } from '../calendar/regions';
import { useKept } from '../frame/kept';
import { CommandForm } from '../kit/CommandForm';
import { DayField, FigureField, TextField } from '../kit/fields';
import { useFilter } from '../kit/FilterBar';
import { PageHead } from '../kit/PageHead';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { ExampleFields } from './ExampleFields';
import styles from './programme.module.css';
import { changeRuleSet, draftRuleSet, programmeQuery, ruleSetQuery } from './queries';
import { newRule, RuleFields } from './RuleFields';
import { perUnit } from './terms';

/** Drafts a version: empty, or with the terms of the one that the address names (`?from=`). */
export function NewRuleSet() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { from } = useFilter('from');
  const { data: programme, error } = useQuery(programmeQuery(id));
  const { data: model, error: modelError } = useQuery({ ...ruleSetQuery(from ?? ''), enabled: from !== undefined });
  if (error || modelError) return <Problem error={error ?? modelError} />;
  const { data: me } = useQuery(meQuery);
  if (!programme || !me || (from && !model)) return <Skeleton active aria-label={t('app.loading')} />;
  const empty = { rules: [newRule(programme.document)], examples: [{ facts: { regionCode: programme.regionCode }, document: programme.document }] };
  // Whoever sees a part of the programme's region only drafts for that part.
  const regionCode = programme.regionCode.startsWith(stem(me.region)) ? (model?.regionCode ?? programme.regionCode) : me.region;
  const initial = { regionCode, ...(model ? { terms: model.terms } : { effectiveFrom: programme.effectiveFrom, terms: empty }) } as Partial<RuleSetDraft>;
  return <Form name={`ruleSet.of.${id}.${from ?? ''}`} title={t('ruleSet.draft')} programme={programme} initial={initial} send={(key, draft) => draftRuleSet(id, key, draft)} />;
}

/** Changes a draft. */
export function ChangedRuleSet() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: rules, error, refetch } = useQuery(ruleSetQuery(id));
  const { data: programme } = useQuery({ ...programmeQuery(rules?.programmeId ?? ''), enabled: rules !== undefined });
  if (error && !rules) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!rules || !programme) return <Skeleton active aria-label={t('app.loading')} />;
  const { effectiveFrom, terms, regionCode } = rules;
  return <Form name={`ruleSet.${id}`} title={t('ruleSet.change')} programme={programme} initial={{ effectiveFrom, terms, regionCode }} version={rules.version} send={(_, draft, version) => changeRuleSet(id, version, draft)} />;
}

type Props = { name: string; title: string; programme: Programme; initial: Partial<RuleSetDraft>; version?: number; send: (key: string, draft: RuleSetDraft, version: number) => Promise<RuleSet> };

function Form({ name, title, programme, initial, version = 0, send }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const kept = useKept();
  const { data: me } = useQuery(meQuery);
  const own = me && !programme.regionCode.startsWith(stem(me.region)) ? me.region : programme.regionCode;
  return (
    <>
      <PageHead title={title} facts={<span>{`${programme.name} ${programme.document}`}</span>} />
      <div className={styles.dense}>
        <CommandForm<RuleSetDraft, RuleSet>
          name={name}
          initial={initial}
          version={version}
          send={(key, draft, seen) => send(key, whole(draft), seen)}
          submit={t('ruleSet.save')}
          onCancel={() => void navigate(-1)}
          onDone={({ id }) => {
            void message.success(t('ruleSet.saved'));
            void navigate(`/rule-sets/${id}${kept}`);
          }}
        >
          <div className={styles.panels}>
            <Panel title={t('ruleSet.general')}>
              <div className={`${styles.form} ${styles.grid}`}>
                <DayField name="effectiveFrom" label={t('ruleSet.effectiveFrom')} required hint={t('ruleSet.within', { from: programme.effectiveFrom, to: programme.effectiveTo })} />
                <FigureField name={['terms', 'publicityDaysWorking']} label={t('ruleSet.publicityDays')} required whole unit={t('ruleSet.workingDays')} />
                <RegionField name="regionCode" label={t('ruleSet.region')} required below={own} disabled={version > 0} hint={t('ruleSet.regionHint')} />
                <div className={styles.two}>
                  <TextField name={['terms', 'publicityDocument']} label={t('ruleSet.publicityDocument')} required max={100} />
                </div>
              </div>
            </Panel>
            <Panel title={t('ruleSet.rules')} note={t('ruleSet.rulesNote')}>
              <RuleFields document={programme.document} />
            </Panel>
            <Panel title={t('ruleSet.examples')} note={t('ruleSet.examplesNote')}>
              <ExampleFields region={programme.regionCode} document={programme.document} />
            </Panel>
          </div>
        </CommandForm>
      </div>
    </>
  );
}

/** A box that was never ticked is a no, and what the kind of a rule does not take is left out. */
function whole({ effectiveFrom, terms, regionCode }: RuleSetDraft): RuleSetDraft {
  const rules = (terms.rules ?? []).map((rule) => {
    const { steps, bands, industries, exclusions, limits, countedCapacity, tranche, ...rest } = { ...rule, voluntaryOnly: rule.voluntaryOnly ?? false, toConfirm: rule.toConfirm ?? false };
    const stepped = rest.kind === 'STEPPED_UNIT_RATE';
    return {
      ...rest,
      bands: stepped ? [] : (bands ?? []),
      ...(stepped && steps && { steps: { ...steps, progressive: steps.progressive ?? false } }),
      ...(industries?.length && { industries }),
      ...(exclusions?.length && { exclusions }),
      ...(limits?.length && { limits: limits.map(limitOf) }),
      ...(tranche && { tranche: { ...tranche, toConfirm: tranche.toConfirm ?? false } }),
      ...(countedCapacity && { countedCapacity: { ...countedCapacity, inclusive: countedCapacity.inclusive ?? false } }),
    };
  });
  return { effectiveFrom, ...(regionCode && { regionCode }), terms: { ...terms, rules, examples: terms.examples ?? [] } };
}

/** What was typed for another kind of cap is not sent with this one. */
function limitOf({ amount, unit, rate, ...limit }: NonNullable<Rule['limits']>[number]) {
  const figures = perUnit(limit.kind) ? { ...(unit && { unit }), ...(rate && { rate }) } : { ...(amount && { amount }) };
  return { ...limit, ...figures, toConfirm: limit.toConfirm ?? false };
}
