import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useMay } from '../api/queries';
import type { ResettlementPlan } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { LinkButton } from '../kit/LinkButton';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { loadPlans, type PlanFilter } from './queries';

/** How the workers of each enterprise are to be placed and paid. */
export function PlanList() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const filter = useFilter('state', 'words') as PlanFilter;
  const clerk = useMay('hr-clerk');
  return (
    <>
      <PageHead
        title={t('menu.resettlementPlans')}
        actions={
          clerk && (
            <LinkButton to="/resettlement-plans/new" icon={<PlusOutlined />} primary>
              {t('resettlement.make')}
            </LinkButton>
          )
        }
      />
      <FilterBar
        fields={[
          { name: 'state', label: t('resettlement.state'), options: useStates('resettlementPlan') },
          { name: 'words', label: t('resettlement.enterprise') },
        ]}
      />
      <SearchTable<ResettlementPlan>
        name="resettlement-plans"
        filter={filter}
        label={t('menu.resettlementPlans')}
        rowKey="id"
        load={(request) => loadPlans({ ...filter, ...request })}
        exportPath="/api/v1/resettlement-plans/export"
        empty={<Nothing title={t('resettlement.emptyTitle')} hint={t('resettlement.emptyHint')} />}
        columns={[
          { title: t('resettlement.enterprise'), dataIndex: 'enterpriseName', render: (_, { id, enterpriseName }) => <Link to={{ pathname: `/resettlement-plans/${id}`, search }}>{enterpriseName}</Link> },
          { title: t('resettlement.state'), dataIndex: 'state', render: (_, { state }) => <Status of="resettlementPlan" state={state} /> },
          { title: t('resettlement.staff'), dataIndex: 'staff', align: 'right' },
          { title: t('resettlement.affected'), dataIndex: 'affected', align: 'right' },
          { title: t('resettlement.contractsEnded'), dataIndex: 'contractsEnded', align: 'right' },
          { title: t('resettlement.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
          { title: t('resettlement.heldOn'), dataIndex: 'heldOn' },
          { title: t('resettlement.contractsEndOn'), dataIndex: 'contractsEndOn' },
          { title: t('resettlement.approvedOn'), dataIndex: 'approvedOn' },
          { title: t('resettlement.appropriation'), dataIndex: 'appropriationNo' },
          { title: t('resettlement.programme'), dataIndex: 'programmeName' },
          { title: t('resettlement.region'), dataIndex: 'regionName' },
        ]}
      />
    </>
  );
}
