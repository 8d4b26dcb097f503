import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import type { Programme, Scaling } from '../api/types';
import { groupMoney } from '../kit/amounts';
import { CommandDialog } from '../kit/CommandDialog';
import { TextField } from '../kit/fields';
import { FilterBar, useFilter } from '../kit/FilterBar';
import kit from '../kit/kit.module.css';
import layout from '../kit/layout.module.css';
import { PageHead } from '../kit/PageHead';
import { Pairs } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { OfProgramme } from '../programme/OfProgramme';
import { issuedQuery, scale, scalingQuery, useRules, type ScaleInput } from './queries';

/** What the awards of a rule claim beside what an appropriation has, and the same part for everybody where it is too little. */
export function ScalingPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('award.scalingTitle')} />
      <OfProgramme>{(programme) => <OfRule programme={programme} />}</OfProgramme>
    </>
  );
}

function OfRule({ programme: { id } }: { programme: Programme }) {
  const { t } = useTranslation();
  const { rule, appropriationId } = useFilter('rule', 'appropriationId');
  const { data: issued } = useQuery(issuedQuery(id));
  return (
    <>
      <FilterBar
        fields={[
          { name: 'rule', label: t('award.rule'), options: useRules(id) },
          { name: 'appropriationId', label: t('award.appropriation'), options: (issued?.items ?? []).map((each) => ({ value: each.id, label: `${each.documentNo} ${each.title}` })) },
        ]}
      />
      <div className={layout.panels}>
        {rule && appropriationId ? <Compared programmeId={id} rule={rule} appropriationId={appropriationId} /> : <Nothing title={t('award.scalingChoose')} hint={t('award.scalingHint')} />}
      </div>
    </>
  );
}

function Compared(of: { programmeId: string; rule: string; appropriationId: string }) {
  const { t } = useTranslation();
  const mayScale = useMay('finance-clerk');
  const { data, error, refetch } = useQuery(scalingQuery(of));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const open = data.exceeded && data.published === 0;
  return (
    <Panel title={t('award.scalingCompared')} note={data.exceeded ? t('award.scalingExceeded') : t('award.scalingEnough')}>
      <Pairs of={figures(t, data)} />
      {open && mayScale && <Scale scaling={data} />}
      {data.exceeded && data.published > 0 && <p>{t('award.scalingTooLate', { count: data.published })}</p>}
    </Panel>
  );
}

function figures(t: TFunction, { documentNo, awards, published, claimed, pool, missing, factor }: Scaling): [string, string | number][] {
  const yuan = (amount: string) => t('award.yuan', { amount: groupMoney(amount) });
  return [
    [t('award.appropriation'), documentNo],
    [t('award.scalingAwards'), awards],
    [t('award.scalingPublished'), published],
    [t('award.scalingClaimed'), yuan(claimed)],
    [t('award.scalingPool'), yuan(pool)],
    [t('award.scalingMissing'), yuan(missing)],
    [t('award.scalingFactor'), factor],
  ];
}

function Scale({ scaling }: { scaling: Scaling }) {
  const { t } = useTranslation();
  const { programmeId, rule, appropriationId, claimed, pool } = scaling;
  return (
    <CommandDialog<ScaleInput, unknown>
      button={t('award.scale')}
      primary
      name={`award.scale.${programmeId}.${rule}`}
      facts={[...figures(t, scaling), [t('award.scalingConsequence'), t('award.scalingAll')]]}
      send={scale({ programmeId, rule, appropriationId, claimed, pool })}
      done={t('award.scaled')}
    >
      <div className={kit.fields}>
        <TextField name="document" label={t('award.scalingDocument')} required max={100} />
        <TextField name="article" label={t('award.scalingArticle')} required max={100} />
      </div>
    </CommandDialog>
  );
}
