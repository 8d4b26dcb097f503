import { useTranslation } from 'react-i18next';
import type { Parameter } from '../api/types';
import kit from '../kit/kit.module.css';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { ToConfirm } from '../kit/Status';

/** The stored parameters that an answer rests on, each with its document, and whether its source has been seen. */
export function ParameterTable({ of }: { of: Parameter[] }) {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  return (
    <Panel title={t('quote.parameters')}>
      <PlainTable
        aria-label={t('quote.parameters')}
        rowKey={({ name, item, effectiveFrom }) => `${name} ${item} ${effectiveFrom}`}
        dataSource={of}
        columns={[
          {
            title: t('quote.parameter'),
            render: (_, { name, document, article, toConfirm }) => (
              <div className={kit.lineText}>
                {t(`quote.parameter_${name}`)} {toConfirm && <ToConfirm />}
                <small>{`${document} ${article}`}</small>
              </div>
            ),
          },
          { title: t('quote.item'), render: (_, { item }) => t(`quote.field_${item}`, { defaultValue: item }) },
          { title: t('quote.value'), align: 'right', render: (_, { value, unit }) => `${value} ${unit}` },
          { title: t('quote.region'), dataIndex: 'regionCode' },
          { title: t('quote.effectiveFrom'), dataIndex: 'effectiveFrom' },
        ]}
      />
    </Panel>
  );
}
