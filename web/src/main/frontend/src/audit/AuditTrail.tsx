import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { AuditRecord } from '../api/types';
import { useKept } from '../frame/kept';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Difference } from './Difference';
import { loadAuditRecords } from './queries';

const actions = [
  ...['appropriation.register', 'approval.open', 'approval.sign', 'approval.refuse', 'attachment.store'],
  ...['award.calculate', 'award.recalculate', 'award.scale', 'award.submit', 'award.instruct', 'clock.move'],
  ...['closure.register', 'closure.accept', 'closure.dismantle', 'closure.evidence', 'claim-reference.open', 'county-account.register', 'desk-term.add'],
  ...['enterprise.register', 'enterprise.change', 'enterprise.reveal', 'facility.add', 'facility.change', 'facility.correct'],
  ...['fund-source.register', 'list.export', 'notice.publish', 'notice.close', 'objection.file', 'objection.uphold', 'objection.dismiss', 'objection.reveal', 'official.scope', 'resettlement-plan.make'],
  ...['severance-sheet.make', 'severance-sheet.fact', 'severance-sheet.calculate', 'severance-sheet.submit', 'severance-sheet.pay', 'worker-report.make'],
  ...['subsidy-claim.enter', 'subsidy-claim.withdraw', 'subsidy-sheet.make', 'subsidy-sheet.submit', 'subsidy-sheet.discard', 'subsidy-sheet.pay'],
  ...['payment-batch.create', 'payment-batch.download', 'payment-batch.send', 'payment-batch.result', 'payment-instruction.instruct'],
  ...['payment-instruction.late-return', 'payment-instruction.reissue', 'payment-instruction.resolve', 'period.close'],
  ...['programme.create', 'programme.change', 'rule-set.draft', 'rule-set.change', 'rule-set.activate', 'rule-set.supersede'],
  ...['township.register', 'township.change'],
  ...['tip-off.receive', 'tip-off.conclude', 'tip-off.reveal'],
];

const subjects = [
  ...['ENTERPRISE', 'FACILITY', 'CLOSURE', 'TIP_OFF', 'AWARD', 'NOTICE', 'OBJECTION', 'PAYMENT_INSTRUCTION', 'PAYMENT_BATCH', 'APPROPRIATION', 'ALLOCATION', 'RESETTLEMENT_PLAN', 'SEVERANCE_SHEET', 'SUBSIDY_CLAIM', 'SUBSIDY_SHEET', 'WORKER_REPORT', 'FUND_SOURCE'],
  ...['COUNTY_ACCOUNT', 'COLLECTING_ACCOUNT', 'PERIOD', 'PROGRAMME', 'RULE_SET', 'TOWNSHIP', 'ATTACHMENT', 'INSTALLATION', 'OFFICIAL', 'DESK_TERM', 'CLAIM_REFERENCE'],
];

/** Who did what to which record, latest first; a row opens to what it was before and after. */
export function AuditTrail() {
  const { t } = useTranslation();
  const filter = useFilter('actor', 'action', 'subjectType', 'subjectId', 'from', 'to');
  const kept = useKept();
  const navigate = useNavigate();
  const named = (action: string) => t(`action.${action}`, { defaultValue: action });
  return (
    <>
      <PageHead
        title={t('menu.audit')}
        actions={
          <Button icon={<SafetyCertificateOutlined />} onClick={() => void navigate(`/audit/verification${kept}`)}>
            {t('audit.verify')}
          </Button>
        }
      />
      <FilterBar
        fields={[
          { name: 'action', label: t('audit.action'), options: actions.map((value) => ({ value, label: named(value) })) },
          { name: 'subjectType', label: t('audit.subject'), options: subjects.map((value) => ({ value, label: t(`subject.${value}`) })) },
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
        exportPath="/api/v1/audit/records/export"
        load={(request) => loadAuditRecords({ ...filter, ...request })}
        empty={<Nothing title={t('audit.emptyTitle')} hint={t('audit.emptyHint')} />}
        detail={(record) => <Difference of={record} />}
        columns={[
          { title: t('audit.recordedAt'), render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
          { title: t('audit.businessDate'), dataIndex: 'businessDate' },
          { title: t('audit.actor'), dataIndex: 'actor' },
          { title: t('audit.action'), render: (_, { action }) => <span title={action}>{named(action)}</span> },
          { title: t('audit.subject'), render: (_, { subjectType }) => t(`subject.${subjectType}`, { defaultValue: subjectType }) },
          { title: t('audit.subjectId'), dataIndex: 'subjectId', render: (_, { subjectId }) => <Subject of={subjectId} /> },
          { title: t('audit.reason'), dataIndex: 'reason' },
          { title: t('audit.region'), dataIndex: 'regionCode' },
        ]}
      />
    </>
  );
}

/** Its first digits; leads to everything that happened to it. */
function Subject({ of: id }: { of: string }) {
  const [params] = useSearchParams();
  const all = new URLSearchParams(params);
  all.set('subjectId', id);
  all.delete('page');
  return (
    <Link to={{ search: all.toString() }} title={id}>
      {id.slice(0, 8)}
    </Link>
  );
}
