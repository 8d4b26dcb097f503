import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import styles from './frame.module.css';
import { useKept } from './kept';
import { menuFor } from './menu';
import { prefer, usePreferences } from '../kit/preferences';

export function SideMenu({ roles }: { roles: string[] }) {
  const { t } = useTranslation();
  const { folded } = usePreferences();
  const search = useKept();
  const foldLabel = folded ? t('menu.unfold') : t('menu.fold');
  return (
    <aside className={styles.side} data-folded={folded}>
      <div className={styles.brand}>
        <img src="/kiln.svg" alt="" width={26} height={26} />
        <span className={styles.wide}>
          <strong>{t('app.name')}</strong>
          <small>{t('app.subtitle')}</small>
        </span>
      </div>
      <nav aria-label={t('menu.label')}>
        {menuFor(roles).map(({ group, entries }) => (
          <div key={group} className={styles.group}>
            <p className={styles.wide}>{t(`menu.${group}`)}</p>
            <ul>
              {entries.map((entry) => (
                <li key={entry.to}>
                  <NavLink to={{ pathname: entry.to, search }} end={entry.to === '/'} title={folded ? t(entry.label) : undefined}>
                    {entry.icon}
                    <span className={styles.wide}>{t(entry.label)}</span>
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <button type="button" className={styles.fold} aria-label={foldLabel} title={foldLabel} onClick={() => prefer({ folded: !folded })}>
        {folded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
      </button>
    </aside>
  );
}
