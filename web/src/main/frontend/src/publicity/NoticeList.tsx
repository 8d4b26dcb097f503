import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Notice } from '../api/types';
import { useKept } from '../frame/kept';
import { Due } from '../kit/Due';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { useMay } from '../api/queries';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { OfProgramme } from '../programme/OfProgramme';
import { loadNotices } from './queries';

export function NoticeList() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useKept();
  const mayPublish = useMay('finance-clerk');
  const states = useStates('notice');
  const draft = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => navigate({ pathname: '/notices/new', search })}>
      {t('notice.draft')}
    </Button>
  );
  return (
    <>
      <PageHead title={t('menu.notices')} actions={mayPublish && draft} />
      <FilterBar
        fields={[
          { name: 'state', label: t('notice.state'), options: states },
          { name: 'words', label: t('notice.title') },
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
    <SearchTable<Notice>
      name="notices"
      filter={filter}
      label={t('menu.notices')}
      rowKey="id"
      exportPath="/api/v1/notices/export"
      load={(request) => loadNotices({ ...filter, ...request })}
      empty={<Nothing title={t('notice.emptyTitle')} hint={t('notice.emptyHint')} />}
      columns={[
        { title: t('notice.title'), dataIndex: 'title', render: (_, { id, title }) => <Link to={`/notices/${id}`}>{title}</Link> },
        { title: t('notice.state'), dataIndex: 'state', render: (_, { state }) => <Status of="notice" state={state} /> },
        { title: t('notice.publishedOn'), dataIndex: 'publishedOn' },
        { title: t('notice.days'), dataIndex: 'noticeDaysWorking', align: 'right' },
        { title: t('notice.endsOn'), dataIndex: 'endsOn', render: (_, { endsOn, daysLeft }) => <Due on={endsOn} left={daysLeft} /> },
        { title: t('notice.lineCount'), dataIndex: 'lineCount', align: 'right' },
        { title: t('notice.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
        { title: t('notice.openObjections'), dataIndex: 'openObjections', align: 'right' },
        { title: t('notice.publishedBy'), dataIndex: 'publishedBy' },
      ]}
    />
  );
}
