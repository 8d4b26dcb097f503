import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../api/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField } from '../kit/fields';
import { Money } from '../kit/Money';
import { Hash } from '../kit/Pairs';
import { InWords } from '../kit/Words';
import styles from './approval.module.css';
import { decide, type Decision, type Detail } from './queries';

/** The two buttons for those whose turn it is; for everybody else, whose turn it is. */
export function Decide({ detail: { approval, next, parts } }: { detail: Detail }) {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  if (!next || !me) return null;
  const role = t(`role.${next.role}`, { defaultValue: next.role });
  const own = parts.find(({ person }) => person === me.name);
  if (!me.roles.includes(next.role)) return <span className={styles.turn}>{t('approval.turnOf', { title: next.title, role })}</span>;
  if (next.excluded.includes(me.name)) return <span className={styles.turn}>{t('approval.excluded', { part: own ? t(`part.${own.part}`, { defaultValue: own.part }) : '' })}</span>;
  const dialog = (decision: Decision, name: string) => (
    <CommandDialog<{ reason?: string }, unknown>
      button={t(`approval.${name}`)}
      name={`approval.${name}.${approval.id}`}
      primary={decision === 'APPROVE'}
      refusal={decision === 'REFUSE'}
      facts={[
        [t('approval.title'), approval.title],
        [t('approval.amount'), <Money amount={approval.amount} reachable />],
        [t('approval.inWords'), <InWords amount={approval.amount} />],
        [t('approval.step'), next.title],
        [t('approval.sha256'), <Hash of={approval.subjectSha256} />],
      ]}
      send={decide(approval.id, decision, approval.subjectSha256)}
      done={t('approval.decided')}
    >
      <AreaField name="reason" label={t(`approval.${name}Reason`)} required={decision === 'REFUSE'} rows={2} />
    </CommandDialog>
  );
  return (
    <div className={styles.buttons}>
      {dialog('APPROVE', 'sign')}
      {dialog('REFUSE', 'refuse')}
    </div>
  );
}
