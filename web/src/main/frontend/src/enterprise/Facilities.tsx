import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Enterprise, Facility } from '../api/types';
import layout from '../kit/layout.module.css';
import { useMay } from '../api/queries';
import { Nothing, Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { AddFacility, ChangeFacility, CorrectFacility } from './FacilityForms';
import { facilitiesQuery } from './queries';

/** The kilns, mines and lines of an enterprise; an accepted one is changed no more, only its door count corrected. */
export function Facilities({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const mayChange = useMay('industry-clerk');
  const mayCorrect = useMay('industry-reviewer');
  const { data, error, refetch } = useQuery(facilitiesQuery(enterprise.id));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  return (
    <Panel title={t('facility.list')} note={data && t('table.hits', { count: data.total })} extra={mayChange && <AddFacility enterprise={enterprise} />}>
      <PlainTable<Facility>
        aria-label={t('facility.list')}
        rowKey="id"
        loading={!data}
        dataSource={data?.items ?? []}
        empty={<Nothing title={t('facility.emptyTitle')} hint={t('facility.emptyHint')} />}
        columns={[
          { title: t('facility.name'), dataIndex: 'name' },
          { title: t('facility.kind'), render: (_, { kind }) => t(`facility.kinds.${kind}`) },
          { title: t('facility.doors'), dataIndex: 'kilnDoors', align: 'right' },
          { title: t('facility.capacity'), align: 'right', render: (_, { approvedCapacity, capacityUnit }) => approvedCapacity && `${approvedCapacity} ${capacityUnit}` },
          { title: t('facility.equipment'), render: (_, { equipmentNumbers }) => <div className={layout.wrap}>{equipmentNumbers.join('、')}</div> },
          { title: t('facility.accepted'), render: (_, { accepted }) => t(`facility.accepted_${accepted}`) },
          { title: t('enterprise.recordedBy'), dataIndex: 'createdBy' },
          {
            title: t('facility.actions'),
            hidden: !mayChange && !mayCorrect,
            render: (_, facility) => (
              <div className={layout.actions}>
                {mayChange && !facility.accepted && <ChangeFacility facility={facility} />}
                {mayCorrect && facility.kind === 'BRICK_KILN' && <CorrectFacility facility={facility} />}
              </div>
            ),
          },
        ]}
      />
    </Panel>
  );
}
