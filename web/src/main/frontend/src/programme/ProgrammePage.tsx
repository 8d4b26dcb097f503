import { EditOutlined, FundOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useMay } from '../api/queries';
import type { Programme, RuleSetRow } from '../api/types';
import { useKept } from '../frame/kept';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Region } from '../kit/Region';
import { SearchTable } from '../kit/SearchTable';
import { Status } from '../kit/Status';
import { Levels } from './Levels';
import styles from './programme.module.css';
import { ReadFile } from './ReadFile';
import { inForce, loadRuleSets, programmeQuery } from './queries';

/** A programme, what it rests on, and the versions of its rules. */
export function ProgrammePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: programme, error, refetch } = useQuery(programmeQuery(id));
  if (error && !programme) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!programme) return <Skeleton active aria-label={t('app.loading')} />;
  return (
    <>
      <PageHead
        title={programme.name}
        facts={
          <>
            <Status of="programme" state={inForce(programme) ? 'ACTIVE' : 'DRAFT'} />
            <span>{programme.document}</span>
          </>
        }
        actions={<Actions of={programme} />}
      />
      <div className={styles.panels}>
        <Panel title={t('programme.data')}>
          <Pairs
            of={[
              [t('programme.code'), programme.code],
              [t('programme.region'), `${programme.regionName} ${programme.regionCode}`],
              [t('programme.document'), programme.document],
              [t('programme.effective'), `${programme.effectiveFrom} – ${programme.effectiveTo}`],
              [t('programme.note'), programme.note],
              [t('programme.createdBy'), <>{programme.createdBy} <Moment at={programme.recordedAt} /></>],
            ]}
          />
        </Panel>
        <Levels of={programme} />
        <Versions of={programme} />
      </div>
    </>
  );
}

function Actions({ of: { id, activeVersionNo } }: { of: Programme }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const kept = useKept();
  const isAdmin = useMay('policy-admin');
  return (
    <div className={styles.actions}>
      <Button icon={<FundOutlined />} onClick={() => void navigate(`/${kept}`)}>
        {t('programme.open')}
      </Button>
      {isAdmin && (
        <>
          <Button
            icon={<EditOutlined />}
            disabled={activeVersionNo != null}
            title={activeVersionNo != null ? t('programme.fixed') : ''}
            onClick={() => void navigate(`/programmes/${id}/change${kept}`)}
          >
            {t('programme.change')}
          </Button>
          <ReadFile programmeId={id} />
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(`/programmes/${id}/rule-sets/new${kept}`)}>
            {t('ruleSet.draft')}
          </Button>
        </>
      )}
    </div>
  );
}

function Versions({ of: { id } }: { of: Programme }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className={styles.heading}>
        {t('ruleSet.versions')}
      </h2>
      <SearchTable<RuleSetRow>
        name="ruleSets"
        filter={{ id }}
        label={t('ruleSet.versions')}
        rowKey="id"
        load={(request) => loadRuleSets(id, request)}
        empty={<Nothing title={t('ruleSet.emptyTitle')} hint={t('ruleSet.emptyHint')} />}
        columns={[
          {
            title: t('ruleSet.version'),
            dataIndex: 'versionNo',
            render: (_, row) => <Link to={`/rule-sets/${row.id}`}>{t('ruleSet.versionNo', { version: row.versionNo })}</Link>,
          },
          { title: t('ruleSet.region'), render: (_, { regionCode }) => <Region code={regionCode} /> },
          { title: t('ruleSet.state'), render: (_, { state }) => <Status of="ruleSet" state={state} /> },
          { title: t('ruleSet.effectiveFrom'), dataIndex: 'effectiveFrom' },
          { title: t('ruleSet.createdBy'), dataIndex: 'createdBy' },
          { title: t('ruleSet.recordedAt'), render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
          { title: t('ruleSet.activatedBy'), dataIndex: 'activatedBy' },
          { title: t('ruleSet.activatedAt'), render: (_, { activatedAt }) => activatedAt && <Moment at={activatedAt} /> },
          { title: t('ruleSet.sha256'), render: (_, { sha256 }) => <Hash of={sha256} short /> },
        ]}
      />
    </section>
  );
}
