import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Objection } from '../api/types';
import { DocumentTimeline } from '../kit/DocumentTimeline';
import { Link } from '../kit/Link';
import { groupMoney } from '../kit/amounts';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField } from '../kit/fields';
import layout from '../kit/layout.module.css';
import { Masked } from '../kit/Masked';
import { useMay } from '../api/queries';
import { PageHead } from '../kit/PageHead';
import { Moment, Pairs } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import styles from './publicity.module.css';
import { decide, objectionQuery, revealContact, type DecisionInput } from './queries';

/** One objection: what was said against which line, and what was decided about it. */
export function ObjectionPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const mayDecide = useMay('finance-reviewer', 'industry-reviewer');
  const { data: objection, error, refetch } = useQuery(objectionQuery(id));
  if (error && !objection) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!objection) return <Skeleton active aria-label={t('app.loading')} />;
  const { state, text, decidedBy, decidedAt, decisionReason } = objection;
  return (
    <>
      <PageHead
        title={`${t('objection.one')} ${objection.receiptNo}`}
        facts={<Status of="objection" state={state} />}
        actions={
          mayDecide &&
          state === 'OPEN' && (
            <div className={styles.decide}>
              <Decide objection={objection} upheld />
              <Decide objection={objection} upheld={false} />
            </div>
          )
        }
      />
      <div className={layout.panels}>
        <Panel title={t('objection.text')}>
          <blockquote className={styles.quote}>{text}</blockquote>
        </Panel>
        <div className={layout.two}>
          <Against objection={objection} mayReveal={mayDecide} />
          <Panel title={t('objection.decision')}>
            {decidedBy ? (
              <Pairs
                of={[
                  [t('objection.outcome'), t(`state.objection.${state}`)],
                  [t('objection.reason'), decisionReason],
                  [t('objection.decidedBy'), decidedBy],
                  [t('objection.decidedAt'), decidedAt && <Moment at={decidedAt} />],
                ]}
              />
            ) : (
              <Nothing title={t('objection.openTitle')} hint={t('objection.openHint')} />
            )}
          </Panel>
        </div>
        <DocumentTimeline of="OBJECTION" id={id} />
      </div>
    </>
  );
}

function Against({ objection, mayReveal }: { objection: Objection; mayReveal: boolean }) {
  const { t } = useTranslation();
  const { id, noticeId, noticeTitle, lineNo, subjectType, subjectId, payeeName, amount, receiptNo, hasContact, filedOn } = objection;
  const contact = <Masked masked="****" label={t('objection.contactOf', { receiptNo })} {...(mayReveal && { reveal: revealContact(id, t('objection.noContact')) })} />;
  return (
    <Panel title={t('objection.against')}>
      <Pairs
        of={[
          [t('objection.notice'), <Link to={`/notices/${noticeId}`}>{noticeTitle}</Link>],
          [t('notice.lineNo'), lineNo],
          [t('objection.payee'), subjectType === 'AWARD' ? <Link to={`/awards/${subjectId}`}>{payeeName}</Link> : payeeName],
          [t('notice.amount'), t('award.yuan', { amount: groupMoney(amount) })],
          [t('objection.filedOn'), filedOn],
          [t('objection.contact'), hasContact ? contact : t('objection.noContact')],
        ]}
      />
    </Panel>
  );
}

/** Decides once, by another person than the one who published the notice. */
function Decide({ objection, upheld }: { objection: Objection; upheld: boolean }) {
  const { t } = useTranslation();
  const { id, noticeTitle, lineNo, payeeName, amount, version } = objection;
  return (
    <CommandDialog<DecisionInput, unknown>
      button={upheld ? t('objection.uphold') : t('objection.dismiss')}
      name={`objection.decide.${id}.${upheld}`}
      facts={[
        [t('objection.notice'), noticeTitle],
        [t('notice.lineNo'), lineNo],
        [t('objection.payee'), payeeName],
        [t('notice.amount'), t('award.yuan', { amount: groupMoney(amount) })],
        [t('notice.consequence'), upheld ? t('objection.ifUpheld') : t('objection.ifDismissed')],
      ]}
      version={version}
      send={decide(id, upheld)}
      done={t('objection.decided')}
    >
      <AreaField name="reason" label={t('objection.reason')} required max={1000} rows={4} />
    </CommandDialog>
  );
}
