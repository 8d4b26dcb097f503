import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trend as Months } from '../api/types';
import { groupMoney } from '../kit/amounts';
import { Chart } from '../kit/Chart';
import type { Drawing } from '../kit/drawing';
import { Money } from '../kit/Money';
import { Nothing, Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import type { Palette } from '../kit/tokens';
import { axes, drawn, tip } from './charts';
import { Figures } from './Counts';
import styles from './home.module.css';
import { trendQuery } from './queries';

const flows = ['committed', 'instructed', 'paid', 'returned'] as const;

/** What moved in each month: money as bars, closures accepted as a line. */
export function Trend({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(trendQuery(id));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (data && data.months.length > 0) return <Drawn months={data.months} />;
  return (
    <Panel title={t('home.trend')}>
      {data ? <Nothing title={t('home.noTrendTitle')} hint={t('home.noTrendHint')} /> : <Skeleton active className={styles.skeleton ?? ''} title={false} />}
    </Panel>
  );
}

function Drawn({ months }: { months: Months['months'] }) {
  const { t } = useTranslation();
  const draw = useCallback(
    (p: Palette): Drawing => {
      const { category, value, text } = axes(p);
      const colours = { committed: p.stage2, instructed: p.stage3, paid: p.stage4, returned: p.wait };
      return {
        grid: { left: 8, right: 8, top: 34, bottom: 4, containLabel: true },
        legend: { top: 4, right: 8, itemWidth: 10, itemHeight: 10, itemGap: 14, textStyle: text },
        tooltip: tip(p, (series, at) => {
          const month = months[at]!;
          const flow = flows[series];
          return flow ? groupMoney(month[flow]) : String(month.closuresAccepted);
        }),
        xAxis: { ...category, data: months.map(({ month }) => month) },
        yAxis: [value, { ...value, minInterval: 1, splitLine: { show: false } }],
        series: [
          ...flows.map((flow) => ({
            type: 'bar' as const,
            name: t(`home.flow_${flow}`),
            barMaxWidth: 16,
            barGap: '10%',
            itemStyle: { color: colours[flow] },
            data: months.map((month) => drawn(month[flow])),
          })),
          {
            type: 'line',
            name: t('home.flow_accepted'),
            yAxisIndex: 1,
            symbolSize: 6,
            lineStyle: { width: 1.5 },
            itemStyle: { color: p.good },
            data: months.map(({ closuresAccepted }) => closuresAccepted),
          },
        ],
      };
    },
    [months, t],
  );
  return (
    <Chart
      title={t('home.trend')}
      note={t('home.unit10k')}
      draw={draw}
      table={
        <Figures heads={[t('home.month'), t('home.flow_accepted'), ...flows.map((flow) => t(`home.flow_${flow}`))]}>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{month.month}</th>
              <td>{month.closuresAccepted}</td>
              {flows.map((flow) => (
                <td key={flow}>
                  <Money amount={month[flow]} />
                </td>
              ))}
            </tr>
          ))}
        </Figures>
      }
    />
  );
}
