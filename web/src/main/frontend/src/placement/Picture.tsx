import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainTable } from '../kit/PlainTable';
import { schemes, type LifeLineMonth } from './queries';
import styles from './placement.module.css';

const cell = 22;
const height = 24;
const head = 64;

/** In a cell: paid, known not to be, or not recorded. */
const mark = (month: LifeLineMonth, scheme: (typeof schemes)[number]) => (month.schemes ? (month.schemes.includes(scheme) ? '✓' : '✕') : '·');

/** Months from left to right, a lane each for the place, every insurance, money and doubts; marks and words beside colours. */
export function Picture({ months }: { months: LifeLineMonth[] }) {
  const { t } = useTranslation();
  const [at, setAt] = useState(months.length - 1);
  const shown = months[Math.min(at, months.length - 1)]!;
  const lanes = [t('placement.lane'), ...schemes.map((scheme) => t(`placement.scheme_${scheme}`)), t('placement.money'), t('placement.doubt')];
  const width = head + months.length * cell;
  const red = months.filter((month) => month.red);
  return (
    <div className={styles.picture}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('placement.scroll')}>
        <svg width={width} height={(lanes.length + 1) * height} role="img" aria-label={t('placement.pictureOf', { from: months[0]!.month, to: months.at(-1)!.month, count: red.length })}>
          {lanes.map((lane, y) => (
            <text key={lane} x={0} y={(y + 1) * height - 7} className={styles.laneName}>
              {lane}
            </text>
          ))}
          {months.map((month, x) => (
            <Month key={month.month} of={month} x={head + x * cell} first={x === 0} chosen={month === shown} onChoose={() => setAt(x)} />
          ))}
        </svg>
      </div>
      <label className={styles.slide}>
        {t('placement.monthShown')}
        <input type="range" min={0} max={months.length - 1} value={Math.min(at, months.length - 1)} aria-valuetext={shown.month} onChange={({ target }) => setAt(Number(target.value))} />
      </label>
      <p aria-live="polite" className={styles.told}>
        <strong>{shown.month}</strong> {t(`state.placement.${shown.status}`)} {shown.employer} {shown.faults.map(({ text, reference }) => [text, reference].filter(Boolean).join(' ')).join('；')}
      </p>
      {red.length > 0 && (
        <ul className={styles.reds} aria-label={t('placement.redMonths', { count: red.length })}>
          {red.map(({ month, faults }) => (
            <li key={month}>
              <strong>{month}</strong> {faults.map(({ text, reference }) => [text, reference].filter(Boolean).join(' ')).join('；')}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.key}>{t('placement.key')}</p>
    </div>
  );
}

type MonthProps = { of: LifeLineMonth; x: number; first: boolean; chosen: boolean; onChoose: () => void };

/** One column. The year stands at its first month. */
function Month({ of: month, x, first, chosen, onChoose }: MonthProps) {
  const { t } = useTranslation();
  const [year, no] = month.month.split('-');
  const marks = [t(`placement.short_${month.status}`), ...schemes.map((scheme) => mark(month, scheme)), month.paid ? '¥' : '', month.red ? '!' : month.faults.length > 0 ? '△' : ''];
  return (
    <g onClick={onChoose} data-red={month.red} data-chosen={chosen} className={styles.month}>
      <rect x={x} y={0} width={cell - 2} height={(marks.length + 1) * height} />
      {marks.map((text, y) => (
        <text key={y} x={x + cell / 2 - 1} y={(y + 1) * height - 7} textAnchor="middle">
          {text}
        </text>
      ))}
      <text x={x + cell / 2 - 1} y={(marks.length + 1) * height - 12} textAnchor="middle" className={styles.monthNo}>
        {Number(no)}
      </text>
      {(first || no === '01') && (
        <text x={x} y={(marks.length + 1) * height - 1} className={styles.monthNo}>
          {year}
        </text>
      )}
    </g>
  );
}

/** The same months as rows. */
export function MonthTable({ months }: { months: LifeLineMonth[] }) {
  const { t } = useTranslation();
  return (
    <PlainTable<LifeLineMonth>
      aria-label={t('placement.lifeLine')}
      rowKey="month"
      dataSource={[...months].reverse()}
      columns={[
        { title: t('placement.month'), dataIndex: 'month' },
        { title: t('placement.status'), render: (_, { status, employer }) => [t(`state.placement.${status}`), employer].filter(Boolean).join(' · ') },
        {
          title: t('placement.schemes'),
          render: (_, { schemes: paid }) => (paid ? paid.map((scheme) => t(`placement.scheme_${scheme}`)).join('、') || t('placement.nonePaid') : t('placement.notRecorded')),
        },
        { title: t('placement.money'), render: (_, { paid }) => paid && t('placement.hasMoney') },
        { title: t('placement.doubt'), render: (_, { faults }) => faults.map(({ text, reference }) => [text, reference].filter(Boolean).join(' ')).join('；') },
      ]}
    />
  );
}
