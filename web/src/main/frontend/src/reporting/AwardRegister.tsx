import { useQuery } from '@tanstack/react-query';
import { Pagination, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useKept } from '../frame/kept';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { Nothing } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import { fundUseQuery, registerQuery, type RegisterRow } from './queries';
import styles from './reporting.module.css';
import { Sheet } from './Sheet';

const heads = ['enterprise', 'rule', 'quantity', 'closedOn', 'rate', 'amount', 'state', 'document', 'bank', 'paidOn'] as const;
const figures: readonly string[] = ['quantity', 'rate', 'amount'];
const pageSize = 500;

/** Every award of the programme by township, with what the ledger has paid there; or those in one state. */
export function AwardRegister({ programmeId, state }: { programmeId: string; state: string | undefined }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const page = Math.max(0, Number.parseInt(params.get('page') ?? '1', 10) - 1 || 0);
  const { data, error, refetch } = useQuery(registerQuery({ programmeId, page, ...(state && { state }) }));
  const { data: position } = useQuery(fundUseQuery(programmeId));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  if (data.total === 0 && !state) return <Nothing title={t('report.noAwardsTitle')} hint={t('report.noAwardsHint')} />;
  const townships = [...new Set(data.items.map(({ townshipName }) => townshipName))];
  const paidIn = (township: string) => position?.byTownship.find(({ label }) => label === township)?.paid;
  const title = position ? `${position.programme.regionName}${position.programme.name}${t('report.of_award-register')}` : t('report.of_award-register');
  return (
    <Sheet title={title} facts={[position?.programme.document ?? '', t('report.count', { shown: data.items.length, total: data.total }), t('home.unit')]}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={figures.includes(head) ? styles.figure : undefined}>
                {t(`report.head_${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {townships.map((township) => (
          <tbody key={township}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={5}>
                {township}
              </th>
              <td colSpan={5}>
                {t('report.paidHere')} <Money amount={paidIn(township)} />
              </td>
            </tr>
            {data.items
              .filter(({ townshipName }) => townshipName === township)
              .map((row) => (
                <Row key={row.id} of={row} />
              ))}
          </tbody>
        ))}
        <tfoot>
          <tr className={styles.sum}>
            <th scope="row" colSpan={5}>
              {t('table.sum')}
            </th>
            <td className={styles.figure}>
              <Money amount={data.totals['amount']} />
            </td>
            <td colSpan={4} />
          </tr>
        </tfoot>
      </table>
      {data.total > pageSize && (
        <Pagination
          className={styles.pages ?? ''}
          size="small"
          current={page + 1}
          pageSize={pageSize}
          total={data.total}
          showSizeChanger={false}
          onChange={(next) =>
            setParams((now) => {
              now.set('page', String(next));
              return now;
            })
          }
        />
      )}
    </Sheet>
  );
}

function Row({ of: row }: { of: RegisterRow }) {
  const kept = useKept();
  return (
    <tr>
      <td>
        <Link to={`/awards/${row.id}${kept}`} title={row.creditCode}>
          {row.enterpriseName}
        </Link>
      </td>
      <td>{row.ruleName}</td>
      <td className={styles.figure}>{row.quantity && `${row.quantity} ${row.unit ?? ''}`}</td>
      <td className={styles.day}>{row.closedOn}</td>
      <td className={styles.figure}>{row.rate}</td>
      <td className={styles.figure}>
        <Money amount={row.amount} />
      </td>
      <td title={row.whyNot}>
        <Status of="award" state={row.state} />
      </td>
      <td>{row.documentNo}</td>
      <td>{row.bankReference}</td>
      <td className={styles.day}>{row.paidOn}</td>
    </tr>
  );
}
