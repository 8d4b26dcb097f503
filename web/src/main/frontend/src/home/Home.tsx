import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { meQuery, useMay } from '../api/queries';
import { readersOfMoney } from '../api/roles';
import type { Programme } from '../api/types';
import { PageHead } from '../kit/PageHead';
import { Nothing, Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import { inForce, positionQuery, unknownProgramme, useProgramme } from '../programme/queries';
import { AwardCounts, ClosureCounts } from './Counts';
import { FundLines } from './FundLines';
import { FundPosition, spending, stages } from './FundPosition';
import { Identity } from './Identity';
import styles from './home.module.css';
import { TodoPanel } from './TodoPanel';
import { Townships } from './Townships';
import { Trend } from './Trend';

/** The first screen: what waits for me, how the programme's money stands, and how it has moved. */
export function Home() {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const reads = useMay(...readersOfMoney);
  const { all, programme, error, refetch } = useProgramme();
  return (
    <>
      <PageHead title={programme?.name ?? t('menu.home')} facts={programme && <Facts of={programme} />} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {me && !reads && (
            <Panel title={t('menu.officials')}>
              <Nothing title={t('home.noMoneyTitle')} hint={t('home.noMoneyHint')} />
            </Panel>
          )}
          {reads && <TodoPanel />}
          {reads && programme && <Funds id={programme.id} />}
          {!all && (error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />)}
          {all?.length === 0 && (
            <Panel title={t('home.funds')}>
              <Nothing title={t('programme.emptyTitle')} hint={t('programme.emptyHint')} />
            </Panel>
          )}
          {all && all.length > 0 && !programme && <Problem error={unknownProgramme} />}
        </div>
        <div className={styles.rail}>
          {reads && programme && <Progress id={programme.id} />}
          <Identity me={me} />
        </div>
      </div>
    </>
  );
}

function Facts({ of: programme }: { of: Programme }) {
  const { code, document, effectiveFrom, effectiveTo } = programme;
  return (
    <>
      <Status of="programme" state={inForce(programme) ? 'ACTIVE' : 'DRAFT'} />
      <span>{document}</span>
      <span>{code}</span>
      <span>
        {effectiveFrom} – {effectiveTo}
      </span>
    </>
  );
}

function Funds({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(positionQuery(id));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <FundPosition funds={data.total} />
      <Trend id={id} />
      <FundLines title={t('home.bySource')} head={t('home.source')} columns={stages} lines={data.bySource} total={data.total} />
      <FundLines title={t('home.byUse')} head={t('home.use')} columns={spending} lines={data.byUse} total={data.total} />
      {data.byTownship.length > 0 && <Townships lines={data.byTownship} total={data.total} />}
    </>
  );
}

function Progress({ id }: { id: string }) {
  const { data, error } = useQuery(positionQuery(id));
  if (error && !data) return null;
  return (
    <>
      <ClosureCounts closures={data?.closures} />
      <AwardCounts awards={data?.awards} />
    </>
  );
}

function Loading() {
  const { t } = useTranslation();
  return (
    <>
      <Panel title={t('home.funds')}>
        <Skeleton active className={styles.skeleton ?? ''} title={false} paragraph={{ rows: 3 }} />
      </Panel>
      <Panel title={t('home.bySource')}>
        <Skeleton active className={styles.skeleton ?? ''} title={false} paragraph={{ rows: 6 }} />
      </Panel>
    </>
  );
}
