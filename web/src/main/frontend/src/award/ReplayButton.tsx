import { useMutation } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { Hash, Moment, Pairs } from '../kit/Pairs';
import { Problem } from '../kit/Problem';
import styles from './award.module.css';
import { replay, type Replay } from './queries';

/** Computes a stored calculation again, which changes nothing, and says whether the same comes out. */
export function ReplayButton({ id }: { id: string }) {
  const { t } = useTranslation();
  const { mutate, data, error, isPending, reset } = useMutation({ mutationFn: replay(id) });
  const may = useMay('finance-clerk', 'finance-reviewer', 'finance-approver', 'cashier', 'auditor');
  if (!may) return null;
  return (
    <>
      <Button loading={isPending} onClick={() => mutate()}>
        {t('award.replay')}
      </Button>
      <Modal open={data !== undefined || error !== null} title={t('award.replay')} footer={null} width={760} onCancel={reset}>
        {error && <Problem error={error} within />}
        {data && <Outcome of={data} />}
      </Modal>
    </>
  );
}

function Outcome({ of: { equal, storedSha256, recomputedSha256, replayedAt, differences } }: { of: Replay }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.replay} data-equal={equal} role="status">
        {t(equal ? 'award.replaySame' : 'award.replayDiffers')}
      </p>
      <Pairs
        of={[
          [t('award.replayStored'), <Hash of={storedSha256} />],
          [t('award.replayAgain'), <Hash of={recomputedSha256} />],
          [t('award.replayedAt'), <Moment at={replayedAt} />],
        ]}
      />
      {differences.length > 0 && (
        <table className={styles.differences}>
          <thead>
            <tr>
              <th scope="col">{t('award.differenceAt')}</th>
              <th scope="col">{t('award.replayStored')}</th>
              <th scope="col">{t('award.replayAgain')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ where, stored, recomputed }) => (
              <tr key={where}>
                <th scope="row">{t(`award.difference_${where}`, { defaultValue: where })}</th>
                <td>{stored}</td>
                <td>{recomputed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
