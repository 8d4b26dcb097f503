import { useTranslation } from 'react-i18next';
import { Hash, Moment } from '../kit/Pairs';
import styles from './approval.module.css';
import type { Detail } from './queries';

/** The route: what was signed or refused, by whom, when and why; where it stands; what is still to come. */
export function Course({ detail: { approval, route, steps, next } }: { detail: Detail }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.course}>
      <li data-state="done">
        <strong>{t('approval.opened')}</strong> <span>{approval.openedBy}</span>
        <small>
          <Moment at={approval.recordedAt} /> <Hash of={approval.subjectSha256} short />
        </small>
      </li>
      {route.map(({ stepNo, title, role }) => {
        const signed = steps.find((step) => step.stepNo === stepNo);
        const state = signed ? (signed.decision === 'REFUSE' ? 'refused' : 'done') : next?.stepNo === stepNo ? 'now' : 'todo';
        return (
          <li key={stepNo} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <strong>{title}</strong> <span>{signed ? signed.decidedBy : t(`role.${role}`, { defaultValue: role })}</span>
            <em>{t(`approval.step_${state}`)}</em>
            {signed && (
              <small>
                <Moment at={signed.recordedAt} /> <Hash of={signed.signedSha256} short />
              </small>
            )}
            {signed?.reason && <p>{signed.reason}</p>}
          </li>
        );
      })}
    </ol>
  );
}

/** Who took which part in the document: none of them may take another. */
export function Parts({ parts }: Pick<Detail, 'parts'>) {
  const { t } = useTranslation();
  return (
    <ul className={styles.parts}>
      {parts.map(({ person, part, recordedAt }) => (
        <li key={person + part}>
          <span>{t(`part.${part}`, { defaultValue: part })}</span>
          <strong>{person}</strong>
          <Moment at={recordedAt} />
        </li>
      ))}
    </ul>
  );
}
