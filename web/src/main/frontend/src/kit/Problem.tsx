import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { problemOf } from '../api/problem';
import { Link } from './Link';
import styles from './kit.module.css';

type Props = {
  error: unknown;
  onRetry?: (() => void) | undefined;
  /** The words on the screen for a field, instead of its name in the contract. */
  labelOf?: (pointer: string) => string | undefined;
  /** Stands in a form, which is the way on. */
  within?: boolean;
  children?: ReactNode;
};

/** What the server refused, in its own words and with its code, and a way on. */
export function Problem({ error, onRetry, labelOf, within = false, children }: Props) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  // Asking again changes nothing where the server has decided; it helps where something failed or has changed since.
  const decided = [403, 404, 413, 415, 422].includes(problem.status);
  const refused = [400, 403, 409, 413, 415, 422].includes(problem.status);
  const known = [0, 400, 401, 403, 404, 409, 413, 415, 422, 429].includes(problem.status) ? String(problem.status) : 'other';
  return (
    <div className={styles.problem} role="alert" data-refused={refused} data-within={within}>
      <h2>{problem.title || t(`problem.title.${known}`, '')}</h2>
      {problem.detail && problem.status !== 0 && <p>{problem.detail}</p>}
      {!(problem.status === 400 && problem.detail) && <p className={styles.hint}>{t(`problem.hint.${known}`, '')}</p>}
      {problem.errors && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map(({ pointer, message }) => (
            <li key={pointer + message}>
              {labelOf?.(pointer) ?? <code>{pointer}</code>} {message}
            </li>
          ))}
        </ul>
      )}
      {problem.reasons && problem.reasons.length > 0 && (
        <ul>
          {problem.reasons.map(({ code, text }) => (
            <li key={code + text}>{text}</li>
          ))}
        </ul>
      )}
      <p className={styles.code}>
        {problem.status > 0 && `${problem.status} · `}
        {problem.code}
      </p>
      <div className={styles.actions}>
        {onRetry && !decided && (
          <Button type="primary" onClick={onRetry}>
            {t('problem.retry')}
          </Button>
        )}
        {children}
        {!within && <Onward />}
      </div>
    </div>
  );
}

/** Back to where one came from, if one came from somewhere, or to the first screen. */
function Onward() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const first = useLocation().key === 'default';
  return (
    <>
      {!first && <Button onClick={() => void navigate(-1)}>{t('problem.back')}</Button>}
      <Link to="/">{t('problem.home')}</Link>
    </>
  );
}
