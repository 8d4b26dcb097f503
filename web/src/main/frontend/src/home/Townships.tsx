import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FundFigures } from '../api/types';
import { groupMoney } from '../kit/amounts';
import { Chart } from '../kit/Chart';
import type { Drawing } from '../kit/drawing';
import type { Palette } from '../kit/tokens';
import { axes, drawn, tip } from './charts';
import { LineTable } from './FundLines';
import { spending } from './FundPosition';

const parts = ['paid', 'instructed', 'committed'] as const;

/** Where the awards went: one bar a township, of what is paid, on its way and committed. */
export function Townships({ lines, total }: { lines: FundFigures[]; total: FundFigures }) {
  const { t } = useTranslation();
  const draw = useCallback(
    (p: Palette): Drawing => {
      const { category, value, text } = axes(p);
      const colours = { paid: p.stage4, instructed: p.stage3, committed: p.stage2 };
      return {
        grid: { left: 8, right: 16, top: 30, bottom: 4, containLabel: true },
        legend: { top: 4, right: 8, itemWidth: 10, itemHeight: 10, itemGap: 14, textStyle: text },
        tooltip: tip(p, (series, at) => groupMoney(lines[at]![parts[series]!])),
        xAxis: value,
        yAxis: { ...category, inverse: true, data: lines.map(({ label }) => label) },
        series: parts.map((part) => ({
          type: 'bar' as const,
          name: t(`funds.${part}`),
          stack: 'all',
          barMaxWidth: 12,
          itemStyle: { color: colours[part] },
          data: lines.map((line) => drawn(line[part])),
        })),
      };
    },
    [lines, t],
  );
  return (
    <Chart
      title={t('home.byTownship')}
      note={t('home.unit10k')}
      draw={draw}
      height={Math.max(160, 44 + lines.length * 22)}
      table={<LineTable title={t('home.byTownship')} head={t('home.township')} columns={spending} lines={lines} total={total} />}
    />
  );
}
