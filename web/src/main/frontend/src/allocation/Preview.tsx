import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '../kit/Problem';
import { askAllocation, Shares, type Factors } from '../quote/CentralAllocation';
import styles from './allocation.module.css';

/** What would come of the factors as they stand in the form: asked of the server, stored nowhere. */
export function Preview() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const { mutate, data, error, isPending } = useMutation({ mutationFn: askAllocation });
  return (
    <div className={styles.preview}>
      <Button loading={isPending} onClick={() => mutate(filled(form.getFieldValue('factors')) as Factors)}>
        {t('quote.ask')}
      </Button>
      {error && <Problem error={error} within />}
      {data && <Shares of={data} />}
    </div>
  );
}

/** Fields and rows left empty are not asked for. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled).filter((each) => each !== undefined);
  if (typeof value !== 'object' || value === null) return value === '' || value === null ? undefined : value;
  const kept = Object.entries(value).flatMap(([key, each]) => (filled(each) === undefined ? [] : [[key, filled(each)]]));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
