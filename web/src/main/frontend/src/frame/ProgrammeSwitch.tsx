import type { SelectProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Me, Programme } from '../api/types';
import { Choice } from '../kit/Choice';
import { useProgramme } from '../programme/queries';
import styles from './frame.module.css';
import { RegionSwitch } from './RegionSwitch';

/** Where one works: the region of the login, and in it the programme. Programmes of several regions stand in groups. */
export function ProgrammeSwitch({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { all, programme, error, choose } = useProgramme();
  const regions = [...new Set(all?.map(({ regionCode }) => regionCode))].sort();
  const option = ({ id, name, code }: Programme) => ({ value: id, label: name, title: code });
  const options: SelectProps<string>['options'] =
    regions.length > 1
      ? regions.map((region) => ({
          label: all?.find(({ regionCode }) => regionCode === region)?.regionName ?? region,
          options: (all ?? []).filter(({ regionCode }) => regionCode === region).map(option),
        }))
      : (all ?? []).map(option);
  return (
    <div className={styles.where}>
      <RegionSwitch me={me} />
      <Choice
        label={t('programme.switch')}
        className={styles.programme ?? ''}
        popupMatchSelectWidth={false}
        placeholder={all || error ? t('programme.none') : t('app.loading')}
        loading={!all && !error}
        value={programme?.id ?? null}
        options={options}
        onChange={(id) => id && choose(id)}
      />
    </div>
  );
}
