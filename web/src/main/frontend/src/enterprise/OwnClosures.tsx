import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Award, Closure, Enterprise } from '../api/types';
import { awardsOfQuery } from '../award/queries';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { Nothing, Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import { closuresQuery } from './queries';

/** The closures of an enterprise's facilities, and the awards that were calculated for them. */
export function OwnClosures({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const { data: closures, error, refetch } = useQuery(closuresQuery(enterprise));
  const awards = useQueries({
    queries: (closures ?? []).map(({ id }) => awardsOfQuery(id)),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  if (error && !closures) return <Problem error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <Panel title={t('enterprise.closures')}>
        <PlainTable<Closure>
          aria-label={t('enterprise.closures')}
          rowKey="id"
          loading={!closures}
          dataSource={closures ?? []}
          empty={<Nothing title={t('closure.noneTitle')} hint={t('closure.noneHint')} />}
          columns={[
            { title: t('closure.facility'), render: (_, { id, facilityName }) => <Link to={`/closures/${id}`}>{facilityName}</Link> },
            { title: t('closure.programme'), dataIndex: 'programmeCode' },
            { title: t('closure.state'), render: (_, { state }) => <Status of="closure" state={state} /> },
            { title: t('closure.appliedOn'), dataIndex: 'appliedOn' },
            { title: t('closure.closedOn'), dataIndex: 'closedOn' },
            { title: t('closure.acceptance'), render: (_, { acceptanceState }) => acceptanceState && <Status of="acceptance" state={acceptanceState} /> },
            { title: t('closure.acceptedOn'), dataIndex: 'acceptedOn' },
            { title: t('closure.evidenceCount'), dataIndex: 'evidenceCount', align: 'right' },
          ]}
        />
      </Panel>
      <Panel title={t('enterprise.awards')} note={t('home.unit')}>
        <PlainTable<Award>
          aria-label={t('enterprise.awards')}
          rowKey="id"
          dataSource={awards}
          empty={<Nothing title={t('closure.noAwardTitle')} hint={t('closure.noAwardHint')} />}
          columns={[
            { title: t('award.rule'), render: (_, { id, ruleName }) => <Link to={`/awards/${id}`}>{ruleName}</Link> },
            { title: t('award.facility'), dataIndex: 'facilityName' },
            { title: t('award.state'), render: (_, { state }) => <Status of="award" state={state} /> },
            { title: t('award.amount'), align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
            { title: t('award.payee'), dataIndex: 'payeeName' },
            { title: t('award.paidOn'), dataIndex: 'paidOn' },
          ]}
        />
      </Panel>
    </>
  );
}
