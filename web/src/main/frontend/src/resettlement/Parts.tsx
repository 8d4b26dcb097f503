import { useTranslation } from 'react-i18next';
import type { ResettlementPlanDetail } from '../api/types';
import { Download } from '../kit/Download';
import { Money } from '../kit/Money';
import { Pairs } from '../kit/Pairs';
import { PlainTable } from '../kit/PlainTable';
import { channels, uses } from './queries';
import styles from './resettlement.module.css';

type Props = { of: ResettlementPlanDetail };

/** Who goes which way: a bar a channel, as long as its share of those affected, with the figure beside it. */
export function Channels({ of: { figures } }: Props) {
  const { t } = useTranslation();
  return (
    <ul className={styles.channels} aria-label={t('resettlement.channels')}>
      {channels.map((channel) => (
        <li key={channel}>
          <span>{t(`resettlement.channel_${channel}`)}</span>
          <span className={styles.track} aria-hidden="true">
            <span style={{ width: `${(100 * figures.heads[channel]) / figures.affected}%` }} />
          </span>
          <strong>{t('resettlement.people', { count: figures.heads[channel] })}</strong>
        </li>
      ))}
    </ul>
  );
}

/** For what the money is, by permitted use, with the sum that was signed. */
export function Uses({ of: { figures } }: Props) {
  const { t } = useTranslation();
  return (
    <PlainTable<{ use: (typeof uses)[number] | 'amount' }>
      aria-label={t('resettlement.uses')}
      rowKey="use"
      dataSource={[...uses, 'amount' as const].map((use) => ({ use }))}
      columns={[
        { title: t('resettlement.use'), render: (_, { use }) => (use === 'amount' ? <strong>{t('resettlement.amount')}</strong> : t(`resettlement.use_${use}`)) },
        { title: t('resettlement.money'), align: 'right', render: (_, { use }) => <Money amount={use === 'amount' ? figures.amount : figures.uses[use]} /> },
      ]}
    />
  );
}

/** The vote, and what was told to staff and authority. */
export function Voted({ of: { plan, congress, report, files } }: Props) {
  const { t } = useTranslation();
  const file = (kind: string) =>
    files
      .filter((each) => each.kind === kind)
      .map(({ attachmentSha256, name, title }) => (
        <span key={attachmentSha256} className={styles.file}>
          <Download path={`/api/v1/attachments/${encodeURIComponent(plan.regionCode)}/${encodeURIComponent(attachmentSha256)}/content`}>{title || name}</Download>
        </span>
      ));
  return (
    <Pairs
      of={[
        [t('resettlement.heldOn'), congress.heldOn],
        [t('resettlement.votes'), t('resettlement.votesOf', { entitled: congress.entitled, attended: congress.attended, inFavour: congress.inFavour })],
        [t('resettlement.voteFile'), file('VOTE')],
        [t('resettlement.explainedOn'), report?.explainedOn],
        [t('resettlement.reportedOn'), report && `${report.reportedOn} ${report.reportNo}`],
        [t('resettlement.reportFile'), report && file('REPORT')],
        [t('resettlement.evidence'), files.some(({ kind }) => kind === 'OTHER') && file('OTHER')],
      ]}
    />
  );
}

/** Whether workers may be paid, condition by condition. */
export function Gate({ of: { gate } }: Props) {
  const { t } = useTranslation();
  return (
    <ul className={styles.gate} aria-label={t('resettlement.gate')}>
      {gate.conditions.map(({ code, met, text }) => (
        <li key={code} data-met={met}>
          <strong>{t(`resettlement.met_${met}`)}</strong> {text}
        </li>
      ))}
    </ul>
  );
}
