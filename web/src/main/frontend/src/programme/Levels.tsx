import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Programme, RuleSetLevel } from '../api/types';
import { Link } from '../kit/Link';
import { Hash } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { levelsQuery } from './queries';

/** Whose rules apply today where one looks: the nearest level's, before those handed down from above. */
export function Levels({ of: { id } }: { of: Programme }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(levelsQuery(id, {}));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} within />;
  if (!data?.length) return null;
  return (
    <Panel title={t('ruleSet.levels')} note={t('ruleSet.levelsNote')}>
      <PlainTable<RuleSetLevel>
        rowKey="ruleSetId"
        dataSource={data}
        columns={[
          { title: t('ruleSet.region'), render: (_, { regionCode, regionName }) => `${regionName} ${regionCode}` },
          { title: t('ruleSet.version'), render: (_, { ruleSetId, versionNo }) => <Link to={`/rule-sets/${ruleSetId}`}>{t('ruleSet.versionNo', { version: versionNo })}</Link> },
          { title: t('ruleSet.effectiveFrom'), dataIndex: 'effectiveFrom' },
          { title: t('ruleSet.level'), render: (_, __, place) => t(place === 0 ? 'ruleSet.applies' : 'ruleSet.handedDown') },
          { title: t('ruleSet.sha256'), render: (_, { sha256 }) => <Hash of={sha256} short /> },
        ]}
      />
    </Panel>
  );
}
