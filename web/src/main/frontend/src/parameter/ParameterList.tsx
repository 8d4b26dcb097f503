import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { meQuery, useMay } from '../api/queries';
import { FilterBar, useFilter } from '../kit/FilterBar';
import kit from '../kit/kit.module.css';
import { Link } from '../kit/Link';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { ToConfirm } from '../kit/Status';
import { AddParameter } from './AddParameter';
import { loadParameters, names, type Row } from './queries';

/** The figures that calculations rest on, by region and day, each with its document; one parameter is its history. */
export function ParameterList() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const filter = useFilter('name', 'regionCode', 'on', 'toConfirm');
  const region = useQuery(meQuery).data?.region;
  const admin = useMay('policy-admin');
  const historyOf = ({ name, regionCode }: Row) => {
    const to = new URLSearchParams(search);
    for (const other of ['on', 'toConfirm', 'page', 'sort']) to.delete(other);
    to.set('name', name);
    to.set('regionCode', regionCode);
    return { pathname: '/parameters', search: to.toString() };
  };
  return (
    <>
      <PageHead title={t('menu.parameters')} facts={t('parameter.hint')} actions={admin && region && <AddParameter region={region} />} />
      <FilterBar
        fields={[
          { name: 'name', label: t('parameter.name'), options: names.map((value) => ({ value, label: t(`quote.parameter_${value}`) })) },
          { name: 'regionCode', label: t('parameter.ofRegion') },
          { name: 'on', label: t('parameter.on'), day: true },
          { name: 'toConfirm', label: t('parameter.source'), options: (['true', 'false'] as const).map((value) => ({ value, label: t(`parameter.toConfirm_${value}`) })) },
        ]}
      />
      <SearchTable<Row>
        name="parameters"
        filter={filter}
        label={t('menu.parameters')}
        rowKey="key"
        load={(request) => loadParameters({ ...filter, ...request })}
        exportPath="/api/v1/parameters/export"
        empty={<Nothing title={t('parameter.emptyTitle')} hint={t('parameter.emptyHint')} />}
        columns={[
          {
            title: t('parameter.name'),
            dataIndex: 'name',
            render: (_, row) => (
              <Link to={historyOf(row)} title={t('parameter.history')}>
                {t(`quote.parameter_${row.name}`)}
              </Link>
            ),
          },
          { title: t('quote.item'), dataIndex: 'item', render: (_, { item }) => t(`quote.field_${item}`, { defaultValue: item }) },
          { title: t('quote.value'), dataIndex: 'value', align: 'right', render: (_, { value, unit }) => `${value} ${unit}` },
          { title: t('quote.region'), dataIndex: 'regionName' },
          { title: t('quote.effectiveFrom'), dataIndex: 'effectiveFrom' },
          { title: t('parameter.until'), dataIndex: 'until', render: (_, { until }) => until ?? t('parameter.open') },
          { title: t('parameter.inForce'), dataIndex: 'inForce', render: (_, { inForce }) => t(`award.yesNo_${inForce}`) },
          {
            title: t('parameter.document'),
            dataIndex: 'document',
            render: (_, { document, article, toConfirm, note }) => (
              <div className={kit.lineText} title={note}>
                {document} {toConfirm && <ToConfirm />}
                <small>{article}</small>
              </div>
            ),
          },
          { title: t('parameter.setBy'), dataIndex: 'setBy' },
          { title: t('parameter.recordedAt'), dataIndex: 'recordedAt', render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
        ]}
      />
    </>
  );
}
