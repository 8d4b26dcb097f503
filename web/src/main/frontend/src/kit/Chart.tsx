import { Segmented } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drawing } from './drawing';
import { Panel } from './Panel';
import { useMode } from './preferences';
import { fontFamily, palettes, type Palette } from './tokens';
import styles from './kit.module.css';

type Props = {
  title: string;
  note?: ReactNode;
  /** What the drawing is told in the colours of the day; `null` where there is nothing to draw. */
  draw: (palette: Palette) => Drawing;
  height?: number;
  /** The same figures as a table: a chart is never the only way to a figure. */
  table: ReactNode;
};

/** A chart, and at a switch the table behind it. What draws is fetched when a chart is shown first. */
export function Chart({ title, note, draw, height = 220, table }: Props) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const view = (
    <Segmented
      size="small"
      aria-label={t('chart.view', { title })}
      value={asTable ? 'table' : 'chart'}
      options={[
        { value: 'chart', label: t('chart.chart') },
        { value: 'table', label: t('chart.table') },
      ]}
      onChange={(value) => setAsTable(value === 'table')}
    />
  );
  return (
    <Panel title={title} note={note} extra={view}>
      {asTable ? <div className={styles.chartTable}>{table}</div> : <Drawn label={t('chart.label', { title })} draw={draw} height={height} />}
    </Panel>
  );
}

function Drawn({ label, draw, height }: { label: string; draw: Props['draw']; height: number }) {
  const place = useRef<HTMLDivElement>(null);
  const mode = useMode();
  useEffect(() => {
    const element = place.current;
    // A place without a width (a folded part, a test without a painter) has nothing to draw on.
    if (!element || element.clientWidth === 0) return;
    let stop = () => {};
    let gone = false;
    void import('./drawing').then(({ paint }) => {
      if (!gone) stop = paint(element, { ...draw(palettes[mode]), textStyle: { fontFamily } });
    });
    return () => {
      gone = true;
      stop();
    };
  }, [draw, mode]);
  return <div ref={place} role="img" aria-label={label} className={styles.chart} style={{ height }} />;
}
