import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LineTable } from '../kit/LineTable';
import { Money } from '../kit/Money';
import { Hash, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { replay, type ClaimProof } from './queries';

/** Why the figure is what it is, or why there is none: facts, steps, versions of the parameters, hash, and a replay. */
export function Explained({ of: { claim, frozen, document, sha256 } }: { of: ClaimProof }) {
  const { t } = useTranslation();
  const again = useMutation({ mutationFn: () => replay(claim.id) });
  const { facts, lines, reasons, parameters, amount, use } = document;
  return (
    <Panel title={t(frozen ? 'subsidy.frozen' : 'subsidy.trial')} {...(!frozen && { note: t('subsidy.trialHint') })}>
      <Pairs
        of={[
          [t('subsidy.amount'), <Money amount={amount} large />],
          [t('subsidy.use'), use],
          [t('subsidy.monthsBefore'), t('subsidy.months', { count: facts.monthsBefore })],
          [t('subsidy.nearAtFirst'), t(facts.nearAtFirst ? 'form.yes' : 'form.no')],
          [t('subsidy.grantedBefore'), <Money amount={facts.grantedBefore} />],
        ]}
      />
      {reasons.length > 0 && (
        <ul aria-label={t('subsidy.reasons')}>
          {reasons.map(({ code, text }) => (
            <li key={`${code} ${text}`}>{text}</li>
          ))}
        </ul>
      )}
      {lines.length > 0 && <LineTable lines={lines} />}
      {parameters.length > 0 && (
        <PlainTable
          aria-label={t('subsidy.parameters')}
          rowKey={({ name, item, effectiveFrom }) => `${name} ${item} ${effectiveFrom}`}
          dataSource={parameters}
          columns={[
            { title: t('subsidy.parameter'), render: (_, { name }) => t(`quote.parameter_${name}`) },
            { title: t('subsidy.value'), align: 'right', render: (_, { value, unit }) => `${value} ${unit}` },
            { title: t('subsidy.since'), dataIndex: 'effectiveFrom' },
            { title: t('subsidy.source'), render: (_, { document: source, article, toConfirm }) => `${source} ${article}${toConfirm ? ` ${t('subsidy.toConfirm')}` : ''}` },
          ]}
        />
      )}
      {frozen && (
        <p>
          <Hash of={sha256} /> <Button size="small" loading={again.isPending} onClick={() => again.mutate()}>{t('subsidy.replay')}</Button>
        </p>
      )}
      {again.error && <Problem error={again.error} />}
      {again.data && <p role="status">{t(again.data.same ? 'subsidy.replaySame' : 'subsidy.replayDiffers')}</p>}
    </Panel>
  );
}
