import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { meQuery, useMay } from '../api/queries';
import { useKept } from '../frame/kept';
import { Due } from '../kit/Due';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { AddDeadline, AddYear } from './DeadlineForms';
import { DeadlineMonth } from './DeadlineMonth';
import styles from './plan.module.css';
import { kinds, loadDeadlines, roleOf, type Deadline } from './queries';

/** The days of the work plan, as a list and month by month. */
export function DeadlineList() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const filter = useFilter('year', 'kind', 'status', 'overdue');
  const states = useStates('planDeadline');
  const region = useQuery(meQuery).data?.region;
  const admin = useMay('policy-admin');
  const view = params.get('view') === 'month' ? 'month' : 'list';
  return (
    <>
      <PageHead
        title={t('menu.planDeadlines')}
        facts={t('plan.hint')}
        actions={
          admin &&
          region && (
            <>
              <AddYear region={region} />
              <AddDeadline region={region} />
            </>
          )
        }
      />
      <FilterBar
        fields={[
          { name: 'year', label: t('plan.year') },
          { name: 'kind', label: t('plan.kind'), options: kinds.map((value) => ({ value, label: t(`plan.kind_${value}`) })) },
          { name: 'status', label: t('plan.status'), options: states },
          { name: 'overdue', label: t('plan.overdue'), options: [{ value: 'true', label: t('plan.overdueOnly') }] },
        ]}
      />
      <div className={styles.view}>
        <Segmented
          aria-label={t('plan.view')}
          value={view}
          options={(['list', 'month'] as const).map((value) => ({ value, label: t(`plan.view_${value}`) }))}
          onChange={(value) =>
            setParams((now) => {
              now.set('view', value);
              return now;
            })
          }
        />
      </div>
      {view === 'month' ? <DeadlineMonth filter={filter} /> : <List filter={filter} />}
    </>
  );
}

function List({ filter }: { filter: { [name: string]: string } }) {
  const { t } = useTranslation();
  const search = useKept();
  return (
    <SearchTable<Deadline>
      name="plan-deadlines"
      filter={filter}
      label={t('menu.planDeadlines')}
      rowKey="id"
      load={(request) => loadDeadlines({ ...filter, ...request })}
      exportPath="/api/v1/plan-deadlines/export"
      empty={<Nothing title={t('plan.emptyTitle')} hint={t('plan.emptyHint')} />}
      columns={[
        { title: t('plan.title'), dataIndex: 'title', render: (_, { id, title }) => <Link to={{ pathname: `/plan-deadlines/${id}`, search }}>{title}</Link> },
        { title: t('plan.region'), dataIndex: 'regionName' },
        { title: t('plan.year'), dataIndex: 'year' },
        { title: t('plan.kind'), dataIndex: 'kind', render: (_, { kind }) => t(`plan.kind_${kind}`) },
        { title: t('plan.role'), dataIndex: 'role', render: (_, { role }) => t(`role.${roleOf(role)}`) },
        { title: t('plan.beginsOn'), dataIndex: 'beginsOn' },
        { title: t('plan.dueOn'), dataIndex: 'dueOn', render: (_, { dueOn, daysLeft }) => <Due on={dueOn} left={daysLeft} calendar /> },
        { title: t('plan.status'), dataIndex: 'status', render: (_, { status }) => <Status of="planDeadline" state={status} /> },
        {
          title: t('plan.doneOn'),
          dataIndex: 'doneOn',
          render: (_, { doneOn, doneLate }) => doneOn && <span className={doneLate ? styles.late : undefined}>{doneLate ? t('plan.late', { day: doneOn }) : doneOn}</span>,
        },
        { title: t('plan.markedBy'), dataIndex: 'markedBy' },
        { title: t('plan.document'), dataIndex: 'document' },
      ]}
    />
  );
}
