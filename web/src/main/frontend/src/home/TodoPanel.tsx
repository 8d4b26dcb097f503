import { useQuery } from '@tanstack/react-query';
import { Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { TodoList } from '../api/types';
import { Due } from '../kit/Due';
import { useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { Nothing, Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import styles from './home.module.css';
import { todoQuery } from './queries';
import { Matter, Role } from './TodoParts';

const shown = 8;

/** What waits for me, of all programmes unless one is chosen, overdue in front, with what is left of the time; or, at a switch, for anybody in the region. */
export function TodoPanel() {
  const { t } = useTranslation();
  const { whose, kind, programme } = useFilter('whose', 'kind', 'programme');
  const [params, setParams] = useSearchParams();
  const filter = { ...(programme && { programmeId: programme }), ...(whose && { whose }), ...(kind && { kind }) };
  const { data, error, refetch } = useQuery(todoQuery(filter, shown));
  const choose = (name: string, value: string | undefined) =>
    setParams((now) => {
      if (value) now.set(name, value);
      else now.delete(name);
      if (name === 'whose') now.delete('kind');
      return now;
    });
  return (
    <Panel
      title={t('todo.title')}
      note={data && <Summary of={data} />}
      extra={
        <Segmented
          size="small"
          aria-label={t('todo.whose')}
          value={whose === 'all' ? 'all' : 'mine'}
          options={[
            { value: 'mine', label: t('todo.mine') },
            { value: 'all', label: t('todo.all') },
          ]}
          onChange={(value) => choose('whose', value === 'all' ? 'all' : undefined)}
        />
      }
    >
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active className={styles.skeleton ?? ''} title={false} paragraph={{ rows: 5 }} />}
      {data && data.kinds.length > 1 && (
        <div className={styles.kinds} role="group" aria-label={t('todo.kind')}>
          {data.kinds.map((each) => (
            <button
              key={each.kind}
              type="button"
              aria-pressed={each.kind === kind}
              data-late={each.overdue > 0}
              onClick={() => choose('kind', each.kind === kind ? undefined : each.kind)}
            >
              {t(`todo.kind_${each.kind}`)} <b>{each.count}</b>
            </button>
          ))}
        </div>
      )}
      {data?.items.length === 0 && <Nothing title={t('todo.emptyTitle')} hint={t('todo.emptyHint')} />}
      {data && data.items.length > 0 && <Items of={data} />}
      {data && data.total > data.items.length && (
        <p className={styles.more}>
          <Link to={{ pathname: '/todo', search: params.toString() }}>{t('todo.more', { count: data.total })}</Link>
        </p>
      )}
    </Panel>
  );
}

function Summary({ of }: { of: TodoList }) {
  const { t } = useTranslation();
  return (
    <>
      {t('todo.count', { count: of.total })}
      {of.overdue > 0 && <b className={styles.late}>{t('todo.overdue', { count: of.overdue })}</b>}
    </>
  );
}

function Items({ of }: { of: TodoList }) {
  const { t } = useTranslation();
  return (
    <div className={styles.scroll}>
      <table className={styles.todo}>
        <thead>
          <tr>
            <th scope="col">{t('todo.matter')}</th>
            <th scope="col">{t('todo.desk')}</th>
            <th scope="col">{t('todo.amount')}</th>
            <th scope="col">{t('todo.due')}</th>
          </tr>
        </thead>
        <tbody>
          {of.items.map((item) => (
            <tr key={`${item.kind} ${item.subjectId}`} data-late={item.overdue === true}>
              <th scope="row">
                <Matter of={item} />
              </th>
              <td>
                <Role of={item} />
              </td>
              <td>
                <Money amount={item.amount} />
              </td>
              <td>
                <Due on={item.dueOn} left={item.daysLeft} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
