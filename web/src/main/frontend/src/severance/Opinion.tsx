import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from '../kit/Link';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { opinionQuery } from './queries';
import styles from './severance.module.css';

/** The second opinion: what was looked at, and which lines something stands against. */
export function Opinion({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(opinionQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  return (
    <Panel title={t('severance.opinion')} note={t(`severance.opinion_${data.payable}`, { day: data.day })}>
      <ul className={styles.checks} aria-label={t('severance.opinion')}>
        {data.checks.map(({ code, met, text }) => (
          <li key={code} data-met={met}>
            <strong>{t(`resettlement.met_${met}`)}</strong> {text}
          </li>
        ))}
      </ul>
      {data.checks.some(({ code, met }) => code === 'NO_AGENCY' && !met) && (
        <p className={styles.hint}>
          {t('severance.noCollectingAccount')} <Link to="/collecting-accounts">{t('severance.toCollectingAccounts')}</Link>
        </p>
      )}
      {data.findings.length > 0 && (
        <PlainTable
          aria-label={t('severance.findings')}
          rowKey={({ lineId, code }) => `${lineId} ${code}`}
          dataSource={data.findings}
          columns={[
            { title: t('severance.worker'), dataIndex: 'workerName' },
            { title: t('severance.finding'), dataIndex: 'text' },
          ]}
        />
      )}
    </Panel>
  );
}
