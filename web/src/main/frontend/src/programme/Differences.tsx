import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { RuleSet, RuleSetDifferences } from '../api/types';
import { Choice } from '../kit/Choice';
import { Nothing, Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import styles from './programme.module.css';
import { differencesQuery, loadRuleSets } from './queries';

/** What this version says otherwise than another one, which the address names (`?with=`). */
export function Differences({ of: { id, programmeId, versionNo } }: { of: RuleSet }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { data: versions } = useQuery({ queryKey: ['rule-sets', 'of', programmeId], queryFn: () => loadRuleSets(programmeId, { page: 0, size: 500 }) });
  const others = versions?.items.filter((each) => each.id !== id) ?? [];
  const chosen = params.get('with') ?? '';
  const choose = (other: string | undefined) =>
    setParams((now) => {
      if (other) now.set('with', other);
      else now.delete('with');
      return now;
    });
  if (others.length === 0) return null;
  return (
    <Panel
      title={t('ruleSet.differences')}
      note={
        <Choice
          label={t('ruleSet.compareWith')}
          className={styles.versions ?? ''}
          placeholder={t('ruleSet.compareWith')}
          allowClear
          value={chosen || null}
          onChange={choose}
          options={others.map((each) => ({ value: each.id, label: t('ruleSet.versionNo', { version: each.versionNo }) }))}
        />
      }
    >
      {chosen ? <Table id={id} other={chosen} now={versionNo} /> : <p className={styles.compareHint}>{t('ruleSet.compareHint')}</p>}
    </Panel>
  );
}

function Table({ id, other, now }: { id: string; other: string; now: number }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(differencesQuery(id, other));
  if (error) return <Problem error={error} onRetry={() => void refetch()} within />;
  return (
    <PlainTable<RuleSetDifferences['differences'][number]>
      aria-label={t('ruleSet.differences')}
      rowKey="where"
      loading={!data}
      dataSource={data?.differences ?? []}
      empty={<Nothing title={t('ruleSet.sameTitle')} hint={t('ruleSet.sameHint')} />}
      columns={[
        { title: t('ruleSet.where'), dataIndex: 'where' },
        { title: t('ruleSet.versionNo', { version: data?.before ?? '' }), dataIndex: 'before' },
        { title: t('ruleSet.versionNo', { version: now }), dataIndex: 'after' },
      ]}
    />
  );
}
