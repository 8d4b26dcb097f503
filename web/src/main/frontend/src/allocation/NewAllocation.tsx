import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useMay } from '../api/queries';
import type { AllocationDetail } from '../api/types';
import { loadAppropriations } from '../fund/queries';
import { groupMoney } from '../kit/amounts';
import { CommandForm } from '../kit/CommandForm';
import { ChoiceField, TextField } from '../kit/fields';
import styles from '../kit/kit.module.css';
import { PageHead } from '../kit/PageHead';
import { Nothing, Panel } from '../kit/Panel';
import { FactorFields, questionOf, type Factors } from '../quote/CentralAllocation';
import own from './allocation.module.css';
import { Parts } from './Parts';
import { Preview } from './Preview';
import { makeAllocation, type MakeAllocation } from './queries';

type Input = Omit<MakeAllocation, 'factors'> & { factors?: Factors };
const methods = ['FACTORS', 'DIRECT'] as const;

/** Divides an issued appropriation among the regions below; it counts once others have signed. */
export function NewAllocation() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('allocation.make')} />
      {useMay('finance-clerk') ? <Plan /> : <Nothing title={t('allocation.clerksOnly')} />}
    </>
  );
}

function Plan() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const wanted = useSearchParams()[0].get('appropriationId') ?? '';
  const [method, setMethod] = useState<(typeof methods)[number]>('FACTORS');
  const query = { state: 'ISSUED', page: 0, size: 500 };
  const { data } = useQuery({ queryKey: ['appropriations', 'to-divide', query], queryFn: () => loadAppropriations(query) });
  if (!data) return null;
  const sources = data.items.filter(({ available, regionCode }) => available !== '0.00' && regionCode.endsWith('00'));
  if (sources.length === 0) return <Nothing title={t('allocation.noSourceTitle')} hint={t('allocation.noSourceHint')} />;
  return (
    <Panel title={t('allocation.one')} extra={<Segmented value={method} onChange={setMethod} options={methods.map((value) => ({ value, label: t(`allocation.method_${value}`) }))} />}>
      <div className={own.form}>
        <CommandForm<Input, AllocationDetail>
          key={method}
          name={`allocation.make.${method}`}
          initial={{ ...(sources.some(({ id }) => id === wanted) && { appropriationId: wanted }), ...(method === 'FACTORS' ? { factors: { regions: [{}, {}, {}] } } : { lines: [{} as never] }) }}
          submit={t('allocation.submit')}
          send={(key, { factors, ...rest }) => makeAllocation(key, { ...rest, ...(factors && { factors: questionOf(factors) }) })}
          onDone={({ allocation }) => void navigate(`/allocations/${allocation.id}`)}
        >
          <div className={styles.fields}>
            <ChoiceField
              name="appropriationId"
              label={t('allocation.source')}
              options={sources.map(({ id, documentNo, available }) => ({ value: id, label: `${documentNo}（${t('funds.available')} ${groupMoney(available)}）` }))}
              required
            />
            <TextField name="documentNo" label={t('allocation.documentNo')} max={80} required />
            <TextField name="title" label={t('allocation.title')} required />
          </div>
          {method === 'FACTORS' ? (
            <>
              <FactorFields under={['factors']} />
              <Preview />
            </>
          ) : (
            <Parts of={sources} />
          )}
        </CommandForm>
      </div>
    </Panel>
  );
}
