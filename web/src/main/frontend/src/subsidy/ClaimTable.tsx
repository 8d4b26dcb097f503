import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { SearchTable } from '../kit/SearchTable';
import { Status } from '../kit/Status';
import { loadClaims, type Claim, type ClaimFilter } from './queries';

/** Claims, masked, with the sum of the server; each leads to its explanation. */
export function ClaimTable({ filter, empty }: { filter: ClaimFilter; empty: ReactNode }) {
  const { t } = useTranslation();
  return (
    <SearchTable<Claim>
      name="subsidy-claims"
      filter={filter}
      label={t('menu.subsidies')}
      rowKey="id"
      load={(request) => loadClaims({ ...filter, ...request })}
      exportPath="/api/v1/subsidy-claims/export"
      empty={empty}
      columns={[
        { title: t('subsidy.claimNo'), dataIndex: 'claimNo', render: (_, { id, claimNo }) => <Link to={`/subsidy-claims/${id}`}>{claimNo}</Link> },
        { title: t('subsidy.worker'), dataIndex: 'workerName', render: (_, { workerId, workerName }) => <Link to={`/workers/${workerId}`}>{workerName}</Link> },
        { title: t('subsidy.citizenId'), dataIndex: 'citizenIdMasked', unsorted: true },
        { title: t('subsidy.enterprise'), dataIndex: 'enterpriseName' },
        { title: t('subsidy.kind'), dataIndex: 'kind', render: (_, { kind }) => t(`subsidy.kind_${kind}`) },
        { title: t('subsidy.fromOn'), dataIndex: 'fromOn' },
        { title: t('subsidy.toOn'), dataIndex: 'toOn' },
        { title: t('subsidy.paidMonthly'), dataIndex: 'paidMonthly', align: 'right', render: (_, { paidMonthly }) => paidMonthly && <Money amount={paidMonthly} /> },
        { title: t('subsidy.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => amount && <Money amount={amount} /> },
        { title: t('subsidy.state'), dataIndex: 'state', render: (_, { state }) => <Status of="subsidyClaim" state={state} /> },
        { title: t('subsidy.account'), dataIndex: 'accountMasked', unsorted: true },
        { title: t('subsidy.region'), dataIndex: 'regionName' },
      ]}
    />
  );
}
