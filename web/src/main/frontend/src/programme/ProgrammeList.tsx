import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMay } from '../api/queries';
import type { Programme } from '../api/types';
import { useKept } from '../frame/kept';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status } from '../kit/Status';
import { inForce, loadProgrammes } from './queries';

export function ProgrammeList() {
  const { t } = useTranslation();
  const filter = useFilter('name', 'code');
  const kept = useKept();
  const navigate = useNavigate();
  const isAdmin = useMay('policy-admin');
  return (
    <>
      <PageHead
        title={t('programme.list')}
        actions={
          isAdmin && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(`/programmes/new${kept}`)}>
              {t('programme.create')}
            </Button>
          )
        }
      />
      <FilterBar
        fields={[
          { name: 'name', label: t('programme.name') },
          { name: 'code', label: t('programme.code') },
        ]}
      />
      <SearchTable<Programme>
        name="programmes"
        filter={filter}
        label={t('programme.list')}
        rowKey="id"
        exportPath="/api/v1/programmes/export"
        load={(request) => loadProgrammes({ ...filter, ...request })}
        empty={<Nothing title={t('programme.emptyTitle')} hint={t('programme.emptyHint')} />}
        columns={[
          { title: t('programme.name'), dataIndex: 'name', render: (_, { id, name }) => <Link to={`/programmes/${id}`}>{name}</Link> },
          { title: t('programme.code'), dataIndex: 'code' },
          { title: t('programme.document'), dataIndex: 'document' },
          { title: t('programme.region'), dataIndex: 'regionName' },
          { title: t('programme.effective'), render: (_, { effectiveFrom, effectiveTo }) => `${effectiveFrom} – ${effectiveTo}` },
          { title: t('programme.state'), render: (_, programme) => <Status of="programme" state={inForce(programme) ? 'ACTIVE' : 'DRAFT'} /> },
          { title: t('programme.activeVersion'), align: 'right', render: (_, { activeVersionNo }) => activeVersionNo },
          {
            title: t('programme.funds'),
            render: (_, { id }) => <Funds of={id} />,
          },
        ]}
      />
    </>
  );
}

function Funds({ of: id }: { of: string }) {
  const { t } = useTranslation();
  return <Link to={`/${useKept({ programme: id })}`}>{t('programme.open')}</Link>;
}
