import { DownOutlined, LogoutOutlined, QuestionCircleOutlined, UserOutlined } from '@ant-design/icons';
import { Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRegionName } from '../api/queries';
import type { Me } from '../api/types';
import { languages, type Language } from '../i18n/i18n';
import styles from './frame.module.css';
import { draftsAreOf } from '../kit/drafts';
import { prefer, themes, usePreferences, type Theme } from '../kit/preferences';

export function UserMenu({ me, onHelp }: { me: Me; onHelp: () => void }) {
  const { t } = useTranslation();
  const { language, theme } = usePreferences();
  const regionName = useRegionName(me.region);
  const roles = me.roles.map((role) => t(`role.${role}`, { defaultValue: role }));
  const items: MenuProps['items'] = [
    {
      key: 'me',
      type: 'group',
      label: (
        <div className={styles.card}>
          <strong>{me.displayName}</strong>
          <span>{me.name}</span>
          <span>{roles.join(' · ')}</span>
          <span>{`${regionName ?? ''} ${me.region}`}</span>
        </div>
      ),
    },
    { type: 'divider' },
    {
      key: 'languages',
      type: 'group',
      label: t('user.language'),
      children: Object.entries(languages).map(([code, label]) => ({ key: `language.${code}`, label })),
    },
    {
      key: 'themes',
      type: 'group',
      label: t('user.theme'),
      children: themes.map((each) => ({ key: `theme.${each}`, label: t(`user.theme_${each}`) })),
    },
    { type: 'divider' },
    { key: 'shortcuts', icon: <QuestionCircleOutlined />, label: t('shortcut.title') },
    { key: 'logout', icon: <LogoutOutlined />, label: t('user.logout') },
  ];
  const choose: MenuProps['onClick'] = ({ key }) => {
    const [what, value] = key.split('.', 2);
    if (what === 'shortcuts') onHelp();
    if (what === 'logout') {
      draftsAreOf(undefined);
      window.location.assign('/logout');
    }
    if (what === 'language') prefer({ language: value as Language });
    if (what === 'theme') prefer({ theme: value as Theme });
  };
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      getPopupContainer={(button) => button.parentElement ?? document.body}
      menu={{ items, onClick: choose, selectable: true, selectedKeys: [`language.${language}`, `theme.${theme}`], className: styles.userMenu ?? '' }}
    >
      <button type="button" className={styles.user} aria-haspopup="menu">
        <UserOutlined />
        <span>{me.displayName}</span>
        <small>{roles[0]}</small>
        <DownOutlined className={styles.caret ?? ''} />
      </button>
    </Dropdown>
  );
}
