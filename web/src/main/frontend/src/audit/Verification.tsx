import { CheckCircleFilled, ReloadOutlined, WarningFilled } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRegionName } from '../api/queries';
import { useKept } from '../frame/kept';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import styles from './audit.module.css';
import { verificationQuery } from './queries';

/** Whether any record was changed behind the system's back: each chain link by link, and the first that is broken. */
export function Verification() {
  const { t } = useTranslation();
  const kept = useKept();
  const { data, error, isFetching, dataUpdatedAt, refetch } = useQuery(verificationQuery);
  const chainName = (chain: string) => t(`audit.chain_${chain}`, { defaultValue: chain });
  return (
    <>
      <PageHead
        title={t('audit.verification')}
        facts={data && <span>{t('audit.verifiedAt')} <Moment at={new Date(dataUpdatedAt).toISOString()} /></span>}
        actions={
          <Button icon={<ReloadOutlined />} loading={isFetching} onClick={() => void refetch()}>
            {t('audit.again')}
          </Button>
        }
      />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton active aria-label={t('app.loading')} />}
      {!error && data && (
        <Panel title={t('audit.verification')}>
          <div className={styles.verdict} data-intact={data.intact} role="status">
            {data.intact ? <CheckCircleFilled /> : <WarningFilled />}
            <div>
              <strong>{data.intact ? t('audit.intact') : t('audit.broken')}</strong>
              <p>{data.intact ? t('audit.intactHint') : data.firstBroken?.finding}</p>
            </div>
          </div>
          {data.firstBroken && (
            <Pairs
              of={[
                [t('audit.brokenAt'), chainName(data.firstBroken.chain)],
                [t('audit.region'), <Region code={data.firstBroken.regionCode} />],
                [t('audit.seq'), data.firstBroken.seq],
                [t('audit.subjectId'), <Link to={`/audit${kept || '?'}${kept && '&'}subjectId=${encodeURIComponent(data.firstBroken.subjectId)}`}>{data.firstBroken.subjectId}</Link>],
                [t('audit.finding'), data.firstBroken.finding],
              ]}
            />
          )}
          <Table
            aria-label={t('audit.verification')}
            size="small"
            rowKey={({ regionCode, chain }) => regionCode + chain}
            pagination={false}
            dataSource={data.chains}
            columns={[
              { title: t('audit.region'), render: (_, { regionCode }) => <Region code={regionCode} /> },
              { title: t('audit.chain'), render: (_, { chain }) => chainName(chain) },
              { title: t('audit.links'), dataIndex: 'links', align: 'right' },
            ]}
          />
        </Panel>
      )}
    </>
  );
}

function Region({ code }: { code: string }) {
  const name = useRegionName(code);
  return `${name ?? ''} ${code}`;
}
