import { useTranslation } from 'react-i18next';
import type { Region } from '../api/types';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { loadRegions } from './regions';

type Row = Region & { key: string };

/** The regions by their codes and days; a code that ended says what came after it. */
export function RegionList() {
  const { t } = useTranslation();
  const filter = useFilter('words');
  const load = async (request: { page: number; size: number }) => {
    const page = await loadRegions({ ...filter, ...request });
    // A code may stand there twice, with another name in other years.
    return { ...page, items: page.items.map((region): Row => ({ ...region, key: region.code + region.validFrom })) };
  };
  return (
    <>
      <PageHead title={t('menu.regions')} />
      <FilterBar fields={[{ name: 'words', label: t('region.words') }]} />
      <SearchTable<Row>
        name="regionList"
        filter={filter}
        label={t('menu.regions')}
        rowKey="key"
        load={load}
        empty={<Nothing title={t('region.emptyTitle')} hint={t('region.emptyHint')} />}
        columns={[
          { title: t('region.code'), dataIndex: 'code' },
          { title: t('region.name'), dataIndex: 'name' },
          { title: t('region.validFrom'), dataIndex: 'validFrom' },
          { title: t('region.validTo'), dataIndex: 'validTo', render: (_, { validTo }) => validTo ?? t('region.today') },
          { title: t('region.successor'), dataIndex: 'successorCode' },
        ]}
      />
    </>
  );
}
