import { useTranslation } from 'react-i18next';
import type { AuditRecord } from '../api/types';
import { groupMoney } from '../kit/amounts';
import { Moment } from '../kit/Pairs';
import styles from './audit.module.css';
import { difference } from './changes';

/** The states of a record are named in the words of its kind. */
const statesOf: { [subject: string]: string } = {
  ...{ AWARD: 'award', APPROPRIATION: 'appropriation', CLOSURE: 'closure', NOTICE: 'notice', OBJECTION: 'objection', RULE_SET: 'ruleSet' },
  ...{ PAYMENT_BATCH: 'batch', PAYMENT_INSTRUCTION: 'instruction' },
};

/** What a command changed, field by field, in the words of the screens; a new record shows all it has. */
export function Difference({ of: { before, after, subjectType } }: { of: AuditRecord }) {
  const { t } = useTranslation();
  const { changes, unchanged } = difference(before, after);
  if (changes.length === 0) return <p className={styles.nothing}>{t('audit.nothingChanged')}</p>;
  const nameOf = (path: (string | number)[]) =>
    path
      .reduce<string[]>((names, part) => {
        if (typeof part === 'string') return [...names, t(`field.${part}`, { defaultValue: part })];
        return names.with(-1, t('audit.path', { name: names.at(-1) ?? '', no: part + 1 }));
      }, [])
      .join(' · ');
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{t('audit.field')}</th>
          {before && <th scope="col">{t('audit.before')}</th>}
          <th scope="col">{t('audit.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ path, before: old, after: now }) => {
          const last = String(path.findLast((part) => typeof part === 'string') ?? '');
          return (
            <tr key={path.join('/')}>
              <th scope="row" title={path.join('.')}>
                {nameOf(path) || t('audit.subject')}
              </th>
              {before && <td className={styles.old}>{old === undefined ? <span>{t('audit.added')}</span> : <Value name={last} of={old} subject={subjectType} />}</td>}
              <td>{now === undefined ? <span>{t('audit.gone')}</span> : <Value name={last} of={now} subject={subjectType} />}</td>
            </tr>
          );
        })}
      </tbody>
      {unchanged > 0 && <caption>{t('audit.unchanged', { count: unchanged })}</caption>}
    </table>
  );
}

function Value({ name, of: value, subject }: { name: string; of: string; subject: string }) {
  const { t } = useTranslation();
  if (value === 'true' || value === 'false') return value === 'true' ? t('form.yes') : t('form.no');
  if (/^-?\d+\.\d{2}$/.test(value)) return groupMoney(value);
  if (/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return <Moment at={value} />;
  if (name === 'acceptanceState' || name === 'qualifyingStates') return t(`state.acceptance.${value}`, { defaultValue: value });
  if (name === 'state') return t(`state.${statesOf[subject] ?? ''}.${value}`, { defaultValue: value });
  if (name === 'fundSources' || name === 'sourceKind') return t(`terms.fundSource.${value}`, { defaultValue: value });
  return /^[0-9a-f]{64}$/.test(value) ? <code>{value}</code> : value;
}
