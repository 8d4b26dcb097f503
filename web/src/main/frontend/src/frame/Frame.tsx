import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Fragment, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useMatches } from 'react-router';
import { meQuery, useMay } from '../api/queries';
import { readersOfMoney } from '../api/roles';
import { draftsAreOf } from '../kit/drafts';
import { Problem } from '../kit/Problem';
import { Bell } from './Bell';
import type { Handle } from './feature';
import styles from './frame.module.css';
import { useKept } from './kept';
import { useNarrowing } from './narrowing';
import { PrintHead } from './PrintHead';
import { ProgrammeSwitch } from './ProgrammeSwitch';
import { SearchBox } from './SearchBox';
import { SessionExpired } from './SessionExpired';
import { SessionWarning } from './SessionWarning';
import { Shortcuts } from './Shortcuts';
import { SideMenu } from './SideMenu';
import { UserMenu } from './UserMenu';

function Breadcrumbs() {
  const { t } = useTranslation();
  const search = useKept();
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

/** How long the container keeps a login without a request, where the server does not say. */
const usualSession = 30 * 60;

export function Frame() {
  const { t } = useTranslation();
  const region = useNarrowing();
  const { data: me, error, refetch } = useQuery(meQuery);
  const reads = useMay(...readersOfMoney);
  const [help, setHelp] = useState(false);
  useEffect(() => {
    if (me) draftsAreOf(me.name);
  }, [me]);
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
        {reads && <Bell />}
        {me && <UserMenu me={me} onHelp={() => setHelp(true)} />}
      </header>
      <main id="content" className={styles.content} tabIndex={0}>
        {me && <PrintHead me={me} />}
        {error && !me ? (
          <Problem error={error} onRetry={() => void refetch()} />
        ) : (
          <Suspense fallback={<Skeleton active aria-label={t('app.loading')} />}>
            {/* Another region is another set of records: nothing of the one before stays on the screen. */}
            <Fragment key={region ?? ''}>
              <Outlet />
            </Fragment>
          </Suspense>
        )}
      </main>
      <SessionExpired />
      {me && <SessionWarning seconds={me.sessionSeconds ?? usualSession} />}
      <Shortcuts open={help} onOpen={setHelp} />
    </div>
  );
}
