import { useTranslation } from 'react-i18next';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import type { PlacementFigures, PlacementReport } from './queries';
import styles from './reporting.module.css';
import { Sheet } from './Sheet';

/** Heads of the columns; those with a filter lead to the workers behind the figure. */
const counts = [
  ['enterprises'], ['staff'], ['affected'], ['planned', ''], ['placed'], ['placedPercent'], ['ch1', 'status=CH1'], ['ch2', 'status=CH2'], ['ch3', 'status=CH3'], ['ch4', 'status=CH4'],
  ['notPlaced'], ['selfEmployed', 'status=SELF_EMPLOYED'], ['retired', 'status=RETIRED'], ['dead', 'status=DEAD'], ['unemployed', 'status=UNEMPLOYED'], ['waiting', 'status=WAITING'],
  ['contractsEnded'], ['registered'], ['onBenefit'], ['reemployed'], ['wageArrearsHeads'], ['insuranceArrearsHeads'], ['petitions'], ['disputes'],
  ['thisYear', 'track=THIS_YEAR'], ['carriedOver', 'track=CARRIED_OVER'], ['stillUnemployed', 'track=STILL_UNEMPLOYED'],
] as const;
const amounts = ['wageArrears', 'insuranceArrears', 'severanceDue', 'severancePaid', 'fundInPlace', 'fundUsed'] as const;

type Props = { of: PlacementReport; programmeId: string | undefined };

/** The month as a sheet; a figure leads to those it counts, as of the same day and by what was known when it was counted. */
export function PlacementSheet({ of: data, programmeId }: Props) {
  const { t } = useTranslation();
  const under = `/placements?on=${data.asOf}&knownAt=${encodeURIComponent(data.knownAt)}${programmeId ? `&programme=${programmeId}` : ''}`;
  return (
    <Sheet title={t('report.placementTitle', { month: data.month })} facts={[t('report.until', { day: data.asOf }), t('report.placementNote')]}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(data.by === 'COUNTY' ? 'report.head_region' : 'report.head_enterprise')}</th>
            {[...counts.map(([name]) => name), ...amounts].map((name) => (
              <th key={name} scope="col" className={styles.figure}>
                {t(`report.place_${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.items.map((item) => (
            <tr key={`${item.regionCode} ${item.enterpriseId}`}>
              <th scope="row">{item.enterpriseName ?? item.regionName ?? item.regionCode}</th>
              <Cells of={item} under={under} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={styles.sum}>
            <th scope="row">{t('table.sum')}</th>
            <Cells of={data.sums} under={under} />
          </tr>
        </tfoot>
      </table>
      <FundUse of={data} />
    </Sheet>
  );
}

function Cells({ of, under }: { of: PlacementFigures; under: string }) {
  const enterprise = of.enterpriseId ? `&enterprise=${of.enterpriseId}` : '';
  return (
    <>
      {counts.map(([name, filter]) => (
        <td key={name} className={styles.figure}>
          {filter !== undefined && of[name] ? <Link to={`${under}${enterprise}${filter && `&${filter}`}`}>{of[name]}</Link> : (of[name] ?? '—')}
        </td>
      ))}
      {amounts.map((name) => (
        <td key={name} className={styles.figure}>
          {of[name] === undefined ? '—' : <Money amount={of[name]} />}
        </td>
      ))}
    </>
  );
}

/** What was spent on those of each channel. */
function FundUse({ of: { fundUse } }: { of: PlacementReport }) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <caption>{t('report.fundByChannel')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('placement.status')}</th>
          <th scope="col" className={styles.figure}>{t('report.heads')}</th>
          <th scope="col" className={styles.figure}>{t('report.place_fundUsed')}</th>
        </tr>
      </thead>
      <tbody>
        {fundUse.map(({ channel, heads, used }) => (
          <tr key={channel}>
            <th scope="row">{t(`state.placement.${channel}`)}</th>
            <td className={styles.figure}>{heads}</td>
            <td className={styles.figure}>{used === undefined ? '—' : <Money amount={used} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
