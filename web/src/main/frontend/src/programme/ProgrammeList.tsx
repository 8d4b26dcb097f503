import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Programme } from '../api/types';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status } from '../kit/Status';
import { inForce, loadProgrammes } from './queries';

export function ProgrammeList() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('programme.list')} />
      <SearchTable<Programme>
        name="programmes"
        label={t('programme.list')}
        rowKey="id"
        load={loadProgrammes}
        empty={<Nothing title={t('programme.emptyTitle')} hint={t('programme.emptyHint')} />}
        columns={[
          {
            title: t('programme.code'),
            dataIndex: 'code',
            render: (_, { id, code }) => (
              <Link to={{ pathname: '/', search: `?programme=${encodeURIComponent(id)}` }} title={t('programme.open')}>
                {code}
              </Link>
            ),
          },
          { title: t('programme.name'), dataIndex: 'name' },
          { title: t('programme.document'), dataIndex: 'document' },
          { title: t('programme.region'), dataIndex: 'regionName' },
          {
            title: t('programme.effective'),
            render: (_, { effectiveFrom, effectiveTo }) => `${effectiveFrom} – ${effectiveTo}`,
          },
          { title: t('programme.state'), render: (_, programme) => <Status of="programme" state={inForce(programme) ? 'ACTIVE' : 'DRAFT'} /> },
        ]}
      />
    </>
  );
}
