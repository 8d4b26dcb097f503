import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { proofQuery } from '../award/queries';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { Hash, Moment } from '../kit/Pairs';
import { Status } from '../kit/Status';
import styles from './approval.module.css';
import { casesOfQuery, type Detail } from './queries';

type Change = { key: string; what: ReactNode; at: string; who: string; why?: string | undefined; amount: string; sha256: string };

/** What was otherwise before: earlier cases and earlier calculations of the document, and whether each signature was over this hash. */
export function Changes({ detail: { approval, steps } }: { detail: Detail }) {
  const { t } = useTranslation();
  const { id, subjectType, subjectId, subjectSha256, amount } = approval;
  const cases = useQuery(casesOfQuery(subjectId)).data?.items ?? [];
  const proof = useQuery({ ...proofQuery(subjectId), enabled: subjectType === 'AWARD' }).data;
  const earlier: Change[] = [
    ...cases
      .filter((other) => other.id !== id && other.recordedAt < approval.recordedAt)
      .map((other) => ({
        key: other.id,
        what: (
          <>
            <Link to={`/approvals/${other.id}`}>{t('approval.earlierCase')}</Link> <Status of="approval" state={other.state} />
          </>
        ),
        at: other.recordedAt,
        who: other.openedBy,
        amount: other.amount,
        sha256: other.subjectSha256,
      })),
    ...(proof?.history ?? [])
      .filter(({ sha256 }) => sha256 !== subjectSha256)
      .map(({ id: key, seqNo, recordedAt, calculatedBy, reason, amount: was, sha256 }) => ({ key, what: t('approval.calculationNo', { no: seqNo }), at: recordedAt, who: calculatedBy, why: reason, amount: was, sha256 })),
  ].sort((a, b) => b.at.localeCompare(a.at));
  const since = steps.length === 0 ? 'approval.unchangedSinceOpened' : 'approval.unchangedSinceSigned';
  const same = steps.every(({ signedSha256 }) => signedSha256 === subjectSha256);
  return (
    <div className={styles.changes}>
      <p data-same={same}>{same ? t(since) : t('approval.signedOther')}</p>
      {earlier.length === 0 && <p>{t('approval.nothingEarlier')}</p>}
      {earlier.map(({ key, what, at, who, why, amount: was, sha256 }) => (
        <table key={key}>
          <caption>
            {what} <span>{who}</span> <Moment at={at} />
            {why && <p>{why}</p>}
          </caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('approval.before')}</th>
              <th scope="col">{t('approval.now')}</th>
            </tr>
          </thead>
          <tbody>
            <tr data-changed={was !== amount}>
              <th scope="row">{t('approval.amount')}</th>
              <td>
                <Money amount={was} />
              </td>
              <td>
                <Money amount={amount} />
              </td>
            </tr>
            <tr data-changed={sha256 !== subjectSha256}>
              <th scope="row">SHA-256</th>
              <td>
                <Hash of={sha256} short />
              </td>
              <td>
                <Hash of={subjectSha256} short />
              </td>
            </tr>
          </tbody>
        </table>
      ))}
    </div>
  );
}
