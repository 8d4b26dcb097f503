import { ExportOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Pairs } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Sample } from '../kit/Sample';
import { Status } from '../kit/Status';
import { incomingQuery } from './queries';
import { RegisterIncoming } from './RegisterIncoming';

/** One part that came from above, and the way into the region's own books. */
export function IncomingPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch, isPending } = useQuery(incomingQuery(id));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton active aria-label={t('app.loading')} />;
  if (!data) return <Nothing title={t('incoming.emptyTitle')} hint={t('incoming.emptyHint')} />;
  return (
    <>
      <PageHead
        title={data.documentNo}
        facts={
          <>
            <Status of="incoming" state={data.state} />
            <Money amount={data.amount} large />
            <Sample of={data} />
          </>
        }
        actions={
          <>
            {data.state === 'UNREGISTERED' && <RegisterIncoming line={data} />}
            <Button icon={<ExportOutlined />} href={`/public/allocations/${encodeURIComponent(data.allocationId)}`} target="_blank" rel="noopener">
              {t('allocation.publicPage')}
            </Button>
          </>
        }
      />
      <Panel title={t('incoming.one')}>
        <Pairs
          of={[
            [t('allocation.title'), data.title],
            [t('allocation.from'), `${data.fromRegionName ?? ''} ${data.fromRegionCode}`],
            [t('allocation.receiver'), `${data.regionName ?? ''} ${data.regionCode}`],
            [t('award.programme'), data.programmeName],
            [t('fundSource.kind'), t(`fundSource.kind_${data.sourceKind}`)],
            [t('allocation.method'), t(`allocation.method_${data.method}`)],
            [t('allocation.share'), data.share],
            [t('allocation.issuedOn'), data.issuedOn],
            [t('appropriation.document'), data.appropriationId && <Link to={`/appropriations/${data.appropriationId}`}>{t('approval.openDocument')}</Link>],
          ]}
        />
      </Panel>
    </>
  );
}
