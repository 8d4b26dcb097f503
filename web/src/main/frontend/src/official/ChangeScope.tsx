import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Official } from '../api/types';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField, LookupField } from '../kit/fields';
import styles from './official.module.css';
import { changeScope, findRegions, type Move } from './queries';
import { Region } from '../kit/Region';

/** Gives an official another region: who, from where, to where and why, all in sight before it is done. */
export function ChangeScope({ official }: { official: Official }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<Move, Official>
      button={t('official.change')}
      small
      submit={t('official.changeNow')}
      done={t('official.changed', { person: official.displayName })}
      name={`official-${official.name}`}
      facts={[
        [t('official.displayName'), official.displayName],
        [t('official.name'), official.name],
        [t('official.oldRegion'), <Region code={official.region} />],
      ]}
      send={(_, move) => changeScope(official, move)}
    >
      <LookupField name="region" label={t('official.newRegion')} of="regions" search={findRegions} required />
      <Summary official={official} />
      <AreaField name="reason" label={t('official.reason')} required />
    </CommandDialog>
  );
}

/** The change in one line, as soon as the new region is chosen, and what it means for whoever is signed in. */
function Summary({ official }: { official: Official }) {
  const { t } = useTranslation();
  const to = Form.useWatch<string | undefined>('region');
  return (
    <div role="status" className={styles.summary}>
      {to && to !== official.region && (
        <p>
          {official.displayName}（{official.name}） <Region code={official.region} /> →{' '}
          <strong>
            <Region code={to} />
          </strong>
        </p>
      )}
      <p>{t('official.consequence')}</p>
    </div>
  );
}
