import { UploadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { LinkButton } from '../kit/LinkButton';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { useStates } from '../kit/Status';
import { useProgramme } from '../programme/queries';
import { loadWorkers, type Worker } from './queries';
import { RegisterWorker } from './RegisterWorker';
import { Cases, Flags } from './Standing';

/** Who is on the rosters, masked, with what looks wrong and whom the law has regard for. */
export function WorkerList() {
  const { t } = useTranslation();
  const clerk = useMay('hr-clerk');
  const reviewer = useMay('hr-reviewer');
  const auditor = useMay('auditor');
  const seesDisclosures = clerk || reviewer || auditor;
  const { all = [] } = useProgramme();
  const flags = useStates('workerFlag');
  const cases = useStates('workerCase');
  const filter = useFilter('words', 'programme', 'flag', 'specialCase', 'struck');
  return (
    <>
      <PageHead
        title={t('menu.workers')}
        facts={
          <>
            <span>{t('worker.hint')}</span>
            {seesDisclosures && <Link to="/roster-disclosures">{t('menu.disclosures')}</Link>}
            {seesDisclosures && <Link to="/roster-corrections">{t('menu.corrections')}</Link>}
          </>
        }
        actions={
          clerk && (
            <>
              <LinkButton to="/imports/new?kind=WORKER" icon={<UploadOutlined />}>
                {t('worker.import')}
              </LinkButton>
              <RegisterWorker />
            </>
          )
        }
      />
      <FilterBar
        fields={[
          { name: 'words', label: t('worker.name') },
          { name: 'programme', label: t('worker.programme'), options: all.map(({ id, name, code }) => ({ value: id, label: `${name} ${code}` })) },
          { name: 'flag', label: t('worker.flags'), options: flags },
          { name: 'specialCase', label: t('worker.specialCases'), options: cases },
          { name: 'struck', label: t('worker.onRoster'), options: [{ value: 'true', label: t('worker.struck') }] },
        ]}
      />
      <SearchTable<Worker>
        name="workers"
        filter={filter}
        label={t('menu.workers')}
        rowKey="id"
        exportPath="/api/v1/workers/export"
        load={(request) => loadWorkers({ ...filter, ...request })}
        empty={<Nothing title={t('worker.emptyTitle')} hint={t('worker.emptyHint')} />}
        columns={[
          { title: t('worker.name'), dataIndex: 'name', render: (_, { id, name }) => <Link to={`/workers/${id}`}>{name}</Link> },
          { title: t('worker.citizenId'), dataIndex: 'citizenIdMasked', unsorted: true },
          { title: t('worker.enterprise'), dataIndex: 'enterpriseName' },
          { title: t('worker.job'), dataIndex: 'job' },
          { title: t('worker.contractFrom'), dataIndex: 'contractFrom' },
          { title: t('worker.contractTo'), dataIndex: 'contractTo', render: (_, { contractTo }) => contractTo ?? t('worker.openEnded') },
          { title: t('worker.meanWage'), dataIndex: 'meanWage', align: 'right', render: (_, { meanWage }) => <Money amount={meanWage} /> },
          { title: t('worker.flags'), dataIndex: 'flags', unsorted: true, render: (_, worker) => <Flags of={worker} /> },
          { title: t('worker.specialCases'), dataIndex: 'specialCases', unsorted: true, render: (_, worker) => <Cases of={worker} /> },
          { title: t('worker.accountNo'), dataIndex: 'accountMasked', unsorted: true },
        ]}
      />
    </>
  );
}
