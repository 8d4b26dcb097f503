import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Link } from '../kit/Link';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status } from '../kit/Status';
import styles from './intake.module.css';
import { loadRows, type Import, type ImportRow, type Verdict } from './queries';

const shown: Verdict[] = ['READY', 'ERROR', 'QUARANTINED', 'EXISTING', 'APPLIED'];

const countOf = ({ summary }: Import, verdict: Verdict) =>
  ({ PENDING: summary.pending, READY: summary.ready, ERROR: summary.error, QUARANTINED: summary.quarantined, EXISTING: summary.existing, APPLIED: summary.applied })[verdict];

/** The rows of a list by what was made of them; a wrong cell is marked and says why. */
export function PreviewRows({ list }: { list: Import }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const wanted = params.get('verdict') as Verdict | null;
  const verdict = wanted && shown.includes(wanted) ? wanted : (shown.find((each) => countOf(list, each) > 0) ?? 'READY');
  const choose = (next: string) =>
    setParams((now) => {
      now.set('verdict', next);
      now.delete('page');
      now.delete('sort');
      return now;
    });
  return (
    <section aria-label={t('import.preview')}>
      <Tabs
        activeKey={verdict}
        onChange={choose}
        items={shown.map((each) => ({
          key: each,
          label: t('import.tab', { verdict: t(`state.row.${each}`), count: countOf(list, each) }),
          children: each === verdict && <Rows list={list} verdict={verdict} />,
        }))}
      />
    </section>
  );
}

const pages = { ENTERPRISE: '/enterprises', CLOSURE: '/closures', WORKER: '/workers', INSURANCE_MONTH: '', TRIAL: '' };

function Rows({ list, verdict }: { list: Import; verdict: Verdict }) {
  const { t } = useTranslation();
  const { id, kind } = list.summary;
  const page = pages[kind];
  return (
    <SearchTable<ImportRow>
      name={`import-${kind}`}
      // What became of the rows since is another question.
      filter={{ id, verdict, count: String(countOf(list, verdict)) }}
      label={t('import.rowsOf', { verdict: t(`state.row.${verdict}`) })}
      rowKey="rowNo"
      load={(request) => loadRows(id, { verdict, ...request })}
      empty={<Nothing title={t('import.noRows')} />}
      columns={[
        { title: t('import.rowNo'), dataIndex: 'rowNo', align: 'right' },
        { title: t('import.verdict'), render: (_, row) => <Outcome row={row} page={page} /> },
        ...list.columns.map(({ letters, head, column }, at) => ({
          title: `${letters} ${head}`,
          render: (_: unknown, row: ImportRow) => <Cell row={row} at={at} column={column} />,
        })),
      ]}
    />
  );
}

/** The verdict in words, with what is wrong or looks wrong; an entered row leads to what it became. */
function Outcome({ row: { verdict, errors, warnings, subjectId }, page }: { row: ImportRow; page: string }) {
  const { t } = useTranslation();
  const verdictInWords = subjectId ? <Link to={`${page}/${subjectId}`}>{t('import.entered')}</Link> : <Status of="row" state={verdict} />;
  if (errors.length === 0 && warnings.length === 0) return verdictInWords;
  return (
    <ul className={styles.errors}>
      {errors.length === 0 && <li>{verdictInWords}</li>}
      {[...errors, ...warnings].map(({ column, head, message }, at) => (
        <li key={at}>
          {head && <b>{column ? t('import.at', { column, head }) : head}</b>} {message}
        </li>
      ))}
      {errors.length > 0 && subjectId && (
        <li>
          <Link to={`${page}/${subjectId}`}>{t('import.known')}</Link>
        </li>
      )}
    </ul>
  );
}

function Cell({ row, at, column }: { row: ImportRow; at: number; column: string }) {
  const { t } = useTranslation();
  const wrong = [...row.errors, ...row.warnings].find(({ head }) => head === column);
  const text = row.cells[at] ?? '';
  if (!wrong) return text;
  return (
    <mark className={styles.wrong} title={wrong.message}>
      {text || t('import.blank')}
    </mark>
  );
}
