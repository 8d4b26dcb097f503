import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FundFigures } from '../api/types';
import { passesOn } from '../home/FundPosition';
import { Money } from '../kit/Money';
import { Nothing } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Sheet } from './Sheet';
import { fundUseQuery } from './queries';
import styles from './reporting.module.css';

const every = ['appropriated', 'allocated', 'committed', 'instructed', 'paid', 'returned', 'balance'] as const;
type Column = (typeof every)[number];
type Group = { of: 'bySource' | 'byUse' | 'byTownship'; lines: FundFigures[] };

/** The fund-use report as it is printed: each cut of the same money, and its total as the server says it. */
export function FundUse({ programmeId, asOf }: { programmeId: string; asOf: string | undefined }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(fundUseQuery(programmeId, asOf));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active aria-label={t('app.loading')} />;
  const { programme, total } = data;
  const columns: readonly Column[] = passesOn(total) ? every : every.filter((column) => column !== 'allocated');
  const groups: Group[] = [
    { of: 'bySource', lines: data.bySource },
    { of: 'byUse', lines: data.byUse },
    { of: 'byTownship', lines: data.byTownship },
  ];
  const title = `${programme.regionName}${programme.name}${t('report.of_fund-use')}`;
  if (data.bySource.length === 0) return <Nothing title={t('report.noFundsTitle')} hint={t('report.noFundsHint')} />;
  return (
    <Sheet title={title} facts={[programme.document, t('report.until', { day: data.asOf }), t('home.unit')]}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('report.item')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.figure}>
                {t(`funds.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ of, lines }) => (
          <tbody key={of}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {t(`home.${of}`)}
              </th>
            </tr>
            {lines.map((line) => (
              <Row key={line.label} of={line} label={line.label} columns={columns} />
            ))}
            <Row of={total} columns={columns} label={t('home.sum')} sum only={of === 'bySource' ? columns : ['committed', 'instructed', 'paid', 'returned']} />
          </tbody>
        ))}
      </table>
      <ul className={styles.notes}>
        <li>{t('report.disjoint')}</li>
        <li>{t('report.returns')}</li>
      </ul>
    </Sheet>
  );
}

type RowProps = { of: FundFigures; label: string; columns: readonly Column[]; sum?: boolean; only?: readonly Column[] };

function Row({ of: figures, label, columns, sum = false, only = columns }: RowProps) {
  return (
    <tr className={sum ? styles.sum : undefined}>
      <th scope="row">{label}</th>
      {columns.map((column) => (
        <td key={column} className={styles.figure}>
          {only.includes(column) && figures[column] != null && <Money amount={figures[column]} />}
        </td>
      ))}
    </tr>
  );
}
