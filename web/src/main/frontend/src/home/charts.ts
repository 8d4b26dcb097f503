import type { Drawing } from '../kit/drawing';
import type { Palette } from '../kit/tokens';

/** A money string as a length in 万元, for drawing only; what somebody reads is the string itself. */
export const drawn = (amount: string): number => Number(amount) / 10_000;

/** Quiet axes: no frame, faint lines across, small figures. */
export function axes(p: Palette) {
  const text = { color: p.inkSoft, fontSize: 12 };
  return {
    text,
    category: { type: 'category' as const, axisTick: { show: false }, axisLine: { lineStyle: { color: p.lineStrong } }, axisLabel: text },
    value: { type: 'value' as const, axisLabel: { ...text, color: p.inkFaint }, splitLine: { lineStyle: { color: p.line } } },
  };
}

/** What the pointer shows: the figures as the server sent them, by series and place. */
export function tip(p: Palette, figure: (series: number, at: number) => string): NonNullable<Drawing['tooltip']> {
  return {
    trigger: 'axis',
    axisPointer: { type: 'shadow', shadowStyle: { color: p.accent, opacity: 0.06 } },
    backgroundColor: p.raised,
    borderColor: p.lineStrong,
    padding: [6, 10],
    textStyle: { color: p.ink, fontSize: 13 },
    renderMode: 'richText',
    formatter: (shown) => {
      const parts = Array.isArray(shown) ? shown : [shown];
      const lines = parts.map(({ seriesName, seriesIndex, dataIndex }) => `${seriesName}  ${figure(seriesIndex ?? 0, dataIndex)}`);
      return [parts[0]?.name ?? '', ...lines].join('\n');
    },
  };
}
