import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import type { TipOff } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { OfProgramme } from '../programme/OfProgramme';
import { loadTipOffs } from './queries';
import { Receive } from './Receive';

/** What was reported of which facility, and how far it is; never by whom. */
export function TipOffList() {
  const { t } = useTranslation();
  const mayReceive = useMay('industry-clerk');
  return (
    <>
      <PageHead title={t('menu.tipOffs')} actions={mayReceive && <Receive />} />
      <FilterBar
        fields={[
          { name: 'state', label: t('tipOff.state'), options: useStates('tipOff') },
          { name: 'words', label: t('tipOff.words') },
        ]}
      />
      <OfProgramme>{({ id }) => <List programmeId={id} />}</OfProgramme>
    </>
  );
}

function List({ programmeId }: { programmeId: string }) {
  const { t } = useTranslation();
  const filter = { ...useFilter('state', 'words'), programmeId };
  return (
    <SearchTable<TipOff>
      name="tip-offs"
      filter={filter}
      label={t('menu.tipOffs')}
      rowKey="id"
      exportPath="/api/v1/tip-offs/export"
      load={(request) => loadTipOffs({ ...filter, ...request })}
      empty={<Nothing title={t('tipOff.emptyTitle')} hint={t('tipOff.emptyHint')} />}
      columns={[
        { title: t('tipOff.enterprise'), dataIndex: 'enterpriseName', render: (_, { id, enterpriseName }) => <Link to={`/tip-offs/${id}`}>{enterpriseName}</Link> },
        { title: t('tipOff.facility'), dataIndex: 'facilityName' },
        { title: t('tipOff.reportedOn'), dataIndex: 'reportedOn' },
        { title: t('tipOff.state'), dataIndex: 'state', render: (_, { state }) => <Status of="tipOff" state={state} /> },
        { title: t('tipOff.count'), dataIndex: 'reporters', align: 'right' },
        { title: t('tipOff.rewarded'), dataIndex: 'rewarded', align: 'right' },
        { title: t('tipOff.receivedBy'), dataIndex: 'receivedBy' },
        { title: t('tipOff.verifiedBy'), dataIndex: 'verifiedBy' },
      ]}
    />
  );
}
