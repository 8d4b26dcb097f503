import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Money } from '../kit/Money';
import { Pairs } from '../kit/Pairs';
import { Problem } from '../kit/Problem';
import { askFigures, type PlanFigures } from './queries';
import styles from './resettlement.module.css';

/** What the numbers in the form come to, and what is wrong with them: asked of the server, stored nowhere. */
export function Preview() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const { mutate, data, error, isPending } = useMutation({ mutationFn: askFigures });
  return (
    <div className={styles.preview}>
      <Button loading={isPending} onClick={() => mutate(form.getFieldValue('figures') as PlanFigures)}>
        {t('resettlement.check')}
      </Button>
      {error && <Problem error={error} within />}
      {data && (
        <div role="status">
          <Pairs
            of={[
              [t('resettlement.placed'), t('resettlement.people', { count: data.placed })],
              [t('resettlement.contractsEnded'), t('resettlement.people', { count: data.contractsEnded })],
              [t('resettlement.total'), <Money amount={data.total} />],
              [t('resettlement.reportDue'), t(`resettlement.reportDue_${data.reportDue}`, { days: data.noticeDays, source: data.source })],
            ]}
          />
          <ul>
            {data.reasons.length === 0 && <li>{t('resettlement.sound')}</li>}
            {data.reasons.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
