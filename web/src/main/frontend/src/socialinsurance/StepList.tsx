import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery, useMay } from '../api/queries';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { AddSteps } from './AddSteps';
import { loadSteps, movable, type TransferStep } from './queries';

/** What a transfer passes through, at which place, in how many working days, by which document. */
export function StepList() {
  const { t } = useTranslation();
  const filter = useFilter('scheme');
  const { data: me } = useQuery(meQuery);
  const admin = useMay('policy-admin') && me?.region === '000000';
  return (
    <>
      <PageHead title={t('menu.transferSteps')} facts={t('transfer.stepsHint')} actions={admin && <AddSteps />} />
      <FilterBar fields={[{ name: 'scheme', label: t('transfer.scheme'), options: movable.map((value) => ({ value, label: t(`transfer.scheme_${value}`) })) }]} />
      <SearchTable<TransferStep & { key: string }>
        name="transfer-steps"
        filter={filter}
        label={t('menu.transferSteps')}
        rowKey="key"
        exportPath="/api/v1/transfer-steps/export"
        load={(request) => loadSteps({ ...filter, ...request })}
        empty={<Nothing title={t('transfer.noSteps')} />}
        columns={[
          { title: t('transfer.scheme'), dataIndex: 'scheme', render: (_, { scheme }) => t(`transfer.scheme_${scheme}`) },
          { title: t('transfer.no'), dataIndex: 'stepNo', align: 'right' },
          { title: t('transfer.step'), dataIndex: 'name' },
          { title: t('transfer.side'), dataIndex: 'side', render: (_, { side }) => t(`transfer.side_${side}`) },
          { title: t('transfer.workingDays'), dataIndex: 'workingDays', align: 'right', render: (_, { workingDays }) => workingDays ?? t('transfer.noDays') },
          { title: t('transfer.money'), dataIndex: 'effect', render: (_, { effect }) => t(`transfer.effect_${effect}`) },
          { title: t('transfer.form'), dataIndex: 'form', render: (_, { form }) => form && t(`transfer.form_${form}`) },
          { title: t('transfer.effectiveFrom'), dataIndex: 'effectiveFrom' },
          { title: t('transfer.inForce'), dataIndex: 'inForce', render: (_, { inForce }) => t(`award.yesNo_${inForce}`) },
          { title: t('transfer.document'), dataIndex: 'document' },
          { title: t('transfer.article'), dataIndex: 'article' },
        ]}
      />
    </>
  );
}
