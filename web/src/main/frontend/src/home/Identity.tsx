import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRegionName } from '../api/queries';
import type { Me } from '../api/types';
import { Panel } from '../kit/Panel';
import styles from './home.module.css';

export function Identity({ me }: { me: Me | undefined }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('me.title')}>
      {me ? (
        <div className={styles.identity}>
          <strong>{me.displayName}</strong>
          <dl>
            <dt>{t('me.role')}</dt>
            <dd>{me.roles.map((role) => t(`role.${role}`, { defaultValue: role })).join(' · ')}</dd>
            <dt>{t('me.region')}</dt>
            <dd title={t('me.scope')}>
              <Region code={me.region} />
            </dd>
            <dt>{t('me.account')}</dt>
            <dd>{me.name}</dd>
          </dl>
        </div>
      ) : (
        <Skeleton active className={styles.skeleton ?? ''} title={false} paragraph={{ rows: 3 }} />
      )}
    </Panel>
  );
}

function Region({ code }: { code: string }) {
  const name = useRegionName(code);
  return (
    <>
      {name} <span className={styles.faint}>{code}</span>
    </>
  );
}
