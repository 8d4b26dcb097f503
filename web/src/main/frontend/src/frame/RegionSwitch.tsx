import { EnvironmentOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useRegionName } from '../api/queries';
import type { Me } from '../api/types';
import { regionsBelowQuery } from '../calendar/regions';
import { Choice } from '../kit/Choice';
import styles from './frame.module.css';

/** The region of the login; whoever sees several may look at one of them. */
export function RegionSwitch({ me }: { me: Me }) {
  const name = useRegionName(me.region);
  if (me.region.endsWith('00')) return <Wide me={me} name={name ?? me.region} />;
  return (
    <span className={styles.region} title={me.region}>
      <EnvironmentOutlined /> {name ?? me.region}
    </span>
  );
}

function Wide({ me, name }: { me: Me; name: string }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { data } = useQuery(regionsBelowQuery(me.region));
  const below = (data ?? []).filter(({ code }) => code !== me.region).map((region) => ({ value: region.code, label: `${region.name} ${region.code}` }));
  const choose = (code: string) =>
    setParams((now) => {
      if (code === me.region) now.delete('region');
      else now.set('region', code);
      // Programme and page are of the region before.
      now.delete('programme');
      now.delete('page');
      return now;
    });
  return (
    <Choice
      label={t('programme.region_switch')}
      className={styles.regionChoice ?? ''}
      popupMatchSelectWidth={false}
      prefix={<EnvironmentOutlined />}
      value={params.get('region') ?? me.region}
      options={[{ value: me.region, label: t('programme.region_all', { name }) }, ...below]}
      onChange={choose}
    />
  );
}
