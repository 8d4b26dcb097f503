import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { useStates } from '../kit/Status';
import { ClockList } from './ClockList';
import { ClockMonth } from './ClockMonth';
import { clockKinds } from './queries';

const views = ['list', 'month'] as const;

/** Every clock that runs for a worker: as a list, and month by month. */
export function Clocks() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const filter = useFilter('kind', 'standing', 'words');
  const view = params.get('view') === 'month' ? 'month' : 'list';
  const show = (next: string) =>
    setParams((now) => {
      now.set('view', next);
      return now;
    });
  return (
    <>
      <PageHead
        title={t('menu.clocks')}
        facts={
          <>
            <span>{t('clock.hint')}</span>
            <Link to="/clock-digests">{t('clock.digest')}</Link>
            <Link to="/clock-kinds">{t('menu.clockKinds')}</Link>
          </>
        }
        actions={<Segmented aria-label={t('clock.view')} value={view} onChange={show} options={views.map((value) => ({ value, label: t(`clock.view_${value}`) }))} />}
      />
      <FilterBar
        fields={[
          { name: 'kind', label: t('clock.kind'), options: clockKinds.map((value) => ({ value, label: t(`clock.kind_${value}`) })) },
          { name: 'standing', label: t('clock.standing'), options: useStates('clock') },
          { name: 'words', label: t('clock.title') },
        ]}
      />
      {view === 'month' ? <ClockMonth filter={filter} /> : <ClockList filter={filter} />}
    </>
  );
}
