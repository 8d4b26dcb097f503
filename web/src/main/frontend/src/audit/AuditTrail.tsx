import { useTranslation } from 'react-i18next';
import type { AuditRecord } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { PageHead } from '../kit/PageHead';
import { Moment, Pairs } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import styles from './audit.module.css';
import { loadAuditRecords } from './queries';

const actions = [
  ...['appropriation.register', 'approval.open', 'approval.sign', 'approval.refuse', 'attachment.store'],
  ...['award.calculate', 'award.recalculate', 'award.submit', 'award.instruct', 'clock.move'],
  ...['closure.register', 'closure.accept', 'closure.evidence', 'county-account.register'],
  ...['enterprise.register', 'enterprise.change', 'enterprise.reveal', 'facility.add', 'facility.change', 'facility.correct'],
  ...['fund-source.register', 'notice.publish', 'notice.close', 'objection.file', 'objection.uphold', 'objection.dismiss', 'objection.reveal', 'official.scope'],
  ...['payment-batch.create', 'payment-batch.download', 'payment-batch.send', 'payment-batch.result', 'payment-instruction.instruct'],
  ...['payment-instruction.late-return', 'payment-instruction.reissue', 'payment-instruction.resolve', 'period.close'],
  ...['programme.create', 'programme.change', 'rule-set.draft', 'rule-set.change', 'rule-set.activate', 'rule-set.supersede'],
  ...['township.register', 'township.change'],
];

/** Who did what to which record, latest first; a row opens to what it was before and after. */
export function AuditTrail() {
  const { t } = useTranslation();
  const filter = useFilter('actor', 'action', 'subjectId', 'from', 'to');
  const named = (action: string) => t(`action.${action}`, { defaultValue: action });
  return (
    <>
      <PageHead title={t('menu.audit')} />
      <FilterBar
        fields={[
          { name: 'action', label: t('audit.action'), options: actions.map((value) => ({ value, label: named(value) })) },
          { name: 'actor', label: t('audit.actor') },
          { name: 'subjectId', label: t('audit.subjectId') },
          { name: 'from', label: t('audit.from'), day: true },
          { name: 'to', label: t('audit.to'), day: true },
        ]}
      />
      <SearchTable<AuditRecord>
        name="audit"
        filter={filter}
        label={t('menu.audit')}
        rowKey="id"
        load={(request) => loadAuditRecords({ ...filter, ...request })}
        empty={<Nothing title={t('audit.emptyTitle')} hint={t('audit.emptyHint')} />}
        detail={({ before, after }) => (
          <Pairs
            of={[
              [t('audit.before'), before && <code className={styles.state}>{before}</code>],
              [t('audit.after'), after && <code className={styles.state}>{after}</code>],
            ]}
          />
        )}
        columns={[
          { title: t('audit.recordedAt'), render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
          { title: t('audit.actor'), dataIndex: 'actor' },
          { title: t('audit.action'), render: (_, { action }) => <span title={action}>{named(action)}</span> },
          { title: t('audit.subject'), render: (_, { subjectType }) => t(`subject.${subjectType}`, { defaultValue: subjectType }) },
          { title: t('audit.subjectId'), dataIndex: 'subjectId' },
          { title: t('audit.reason'), dataIndex: 'reason' },
          { title: t('audit.region'), dataIndex: 'regionCode' },
        ]}
      />
    </>
  );
}
