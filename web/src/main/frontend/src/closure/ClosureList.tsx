import { useTranslation } from 'react-i18next';
import type { Closure } from '../api/types';
import { useTownships } from '../enterprise/queries';
import { Due } from '../kit/Due';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { useMay } from '../api/queries';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { OfProgramme } from '../programme/OfProgramme';
import { loadClosures, outcomes } from './queries';
import { RegisterClosure } from './RegisterClosure';

export function ClosureList() {
  const { t } = useTranslation();
  const mayRegister = useMay('industry-clerk');
  const states = useStates('closure');
  return (
    <>
      <PageHead title={t('menu.closures')} actions={mayRegister && <RegisterClosure />} />
      <FilterBar
        fields={[
          { name: 'state', label: t('closure.state'), options: states },
          { name: 'acceptanceState', label: t('closure.acceptance'), options: outcomes.map((value) => ({ value, label: t(`state.acceptance.${value}`) })) },
          { name: 'township', label: t('closure.township'), options: useTownships() },
          { name: 'words', label: t('closure.words') },
        ]}
      />
      <OfProgramme>{({ id }) => <List programme={id} />}</OfProgramme>
    </>
  );
}

function List({ programme }: { programme: string }) {
  const { t } = useTranslation();
  const filter = { ...useFilter('state', 'acceptanceState', 'township', 'words'), programme };
  return (
    <SearchTable<Closure>
      name="closures"
      filter={filter}
      label={t('menu.closures')}
      rowKey="id"
      exportPath="/api/v1/closures/export"
      load={(request) => loadClosures({ ...filter, ...request })}
      empty={<Nothing title={t('closure.emptyTitle')} hint={t('closure.emptyHint')} />}
      columns={[
        {
          title: t('closure.enterprise'),
          dataIndex: 'enterpriseName',
          render: (_, { id, enterpriseName }) => <Link to={`/closures/${id}`}>{enterpriseName}</Link>,
        },
        { title: t('closure.facility'), dataIndex: 'facilityName' },
        { title: t('closure.doors'), dataIndex: 'kilnDoors', align: 'right' },
        { title: t('closure.township'), dataIndex: 'townshipName' },
        { title: t('closure.appliedOn'), dataIndex: 'appliedOn' },
        { title: t('closure.closedOn'), dataIndex: 'closedOn' },
        { title: t('closure.state'), dataIndex: 'state', render: (_, { state }) => <Status of="closure" state={state} /> },
        {
          title: t('closure.acceptance'),
          dataIndex: 'acceptanceState',
          render: (_, { acceptanceState }) => acceptanceState && <Status of="acceptance" state={acceptanceState} />,
        },
        { title: t('closure.acceptedOn'), dataIndex: 'acceptedOn' },
        { title: t('closure.dismantleBy'), dataIndex: 'dismantleBy', render: (_, { dismantleBy }) => dismantleBy && <Due on={dismantleBy} /> },
        { title: t('closure.evidenceCount'), dataIndex: 'evidenceCount', align: 'right' },
        { title: t('closure.registeredBy'), dataIndex: 'registeredBy' },
        { title: t('closure.acceptor'), dataIndex: 'acceptedBy' },
      ]}
    />
  );
}
