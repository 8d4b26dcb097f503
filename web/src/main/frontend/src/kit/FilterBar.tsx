import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Choice } from './Choice';
import styles from './kit.module.css';

/** A field is a choice where it has options, a day where it says so, and words otherwise. */
export type Field = { name: string; label: string; options?: { value: string; label: string }[]; day?: boolean };

/** The login takes `state` in an address for its own, so ours is called otherwise there. */
const inAddress = (name: string) => (name === 'state' ? 'status' : name);

/** What the address says of these fields; those it leaves open are missing. */
export function useFilter<N extends string>(...names: N[]): { [name in N]?: string } {
  const [params] = useSearchParams();
  const given = names.flatMap((name) => (params.get(inAddress(name)) ? [[name, params.get(inAddress(name))]] : []));
  return Object.fromEntries(given) as { [name in N]?: string };
}

/** The filter of a list. It lives in the address, so that a link shows the same rows; a change begins at page 1. */
export function FilterBar({ fields }: { fields: Field[] }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | undefined) =>
    setParams((now) => {
      if (value) now.set(inAddress(name), value);
      else now.delete(inAddress(name));
      now.delete('page');
      return now;
    });
  return (
    <div role="search" className={styles.filter} aria-label={t('table.filter')}>
      {fields.map(({ name, label, options, day }) => {
        const value = params.get(inAddress(name));
        if (options)
          return (
            <Choice
              key={name}
              label={label}
              className={styles.choice ?? ''}
              popupMatchSelectWidth={false}
              placeholder={label}
              allowClear
              value={value}
              options={options}
              onChange={(next) => set(name, next)}
            />
          );
        if (day)
          return (
            <label key={name}>
              {label}
              <Input type="date" value={value ?? ''} onChange={({ target }) => set(name, target.value)} />
            </label>
          );
        return (
          <Input.Search
            key={name + value}
            aria-label={label}
            className={styles.searchWords ?? ''}
            placeholder={label}
            allowClear
            defaultValue={value ?? ''}
            onSearch={(next) => set(name, next.trim())}
          />
        );
      })}
    </div>
  );
}
