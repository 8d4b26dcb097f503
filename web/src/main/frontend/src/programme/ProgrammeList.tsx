import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status } from '../kit/Status';
import { loadProgrammes, type Programme } from './queries';

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
          { title: t('programme.region'), dataIndex: 'regionCode' },
          {
            title: t('programme.effective'),
            render: (_, { effectiveFrom, effectiveTo }) => `${effectiveFrom} – ${effectiveTo ?? t('programme.openEnded')}`,
          },
          { title: t('programme.state'), render: (_, { state }) => <Status of="programme" state={state} /> },
        ]}
      />
    </>
  );
}
