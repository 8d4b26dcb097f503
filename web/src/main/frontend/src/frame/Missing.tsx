import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ProblemError, problemOf } from '../api/problem';
import { PageHead } from '../kit/PageHead';
import { Problem } from '../kit/Problem';

/** An address that leads nowhere. */
export function Missing() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('missing.title')} />
      <Problem error={new ProblemError({ type: 'about:blank', title: '', status: 404, code: 'no-such-page' })} />
    </>
  );
}

/** A screen that broke or could not be loaded. */
export function Broken() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <>
      <PageHead title={t('missing.broken')} />
      <Problem error={new ProblemError(problemOf(error))} onRetry={() => window.location.reload()} />
    </>
  );
}
