import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useMatches, useSearchParams } from 'react-router';
import { meQuery } from '../api/queries';
import { Problem } from '../kit/Problem';
import { Bell } from './Bell';
import type { Handle } from './feature';
import styles from './frame.module.css';
import { ProgrammeSwitch } from './ProgrammeSwitch';
import { SearchBox } from './SearchBox';
import { SessionExpired } from './SessionExpired';
import { SideMenu } from './SideMenu';
import { UserMenu } from './UserMenu';

function Breadcrumbs() {
  const { t } = useTranslation();
  const programme = useSearchParams()[0].get('programme');
  const search = programme ? `?programme=${encodeURIComponent(programme)}` : '';
  const crumbs = useMatches().flatMap(({ pathname, handle }) => {
    const key = (handle as Handle | undefined)?.crumb;
    return key ? [{ pathname, label: t(key) }] : [];
  });
  return (
    <nav aria-label={t('crumbs.label')} className={styles.crumbs}>
      <ol>
        {crumbs.map(({ pathname, label }, at) => (
          <li key={pathname + label}>
            {at < crumbs.length - 1 ? <Link to={{ pathname, search }}>{label}</Link> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function Frame() {
  const { t } = useTranslation();
  const { data: me, error, refetch } = useQuery(meQuery);
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('app.skip')}
      </a>
      <SideMenu roles={me?.roles ?? []} />
      <header className={styles.top}>
        <Breadcrumbs />
        {me && <ProgrammeSwitch me={me} />}
        {me && <SearchBox />}
        {me && <Bell />}
        {me && <UserMenu me={me} />}
      </header>
      <main id="content" className={styles.content} tabIndex={0}>
        {error && !me ? (
          <Problem error={error} onRetry={() => void refetch()} />
        ) : (
          <Suspense fallback={<Skeleton active aria-label={t('app.loading')} />}>
            <Outlet />
          </Suspense>
        )}
      </main>
      <SessionExpired />
    </div>
  );
}
