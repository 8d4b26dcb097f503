import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { LineTable } from '../kit/LineTable';
import { Link } from '../kit/Link';
import { Money } from '../kit/Money';
import { Hash, Pairs } from '../kit/Pairs';
import { Payments } from '../kit/Payments';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { proofQuery, replay } from './queries';
import styles from './severance.module.css';

type Props = { sheet: string; line: string };

/** Why a figure is what it is: facts, steps with their articles, tax, versions of the parameters, hash, and a replay. */
export function LineProof({ sheet, line: id }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(proofQuery(sheet, id));
  const again = useMutation({ mutationFn: () => replay(sheet, id) });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active />;
  const { line, document } = data;
  const { facts, lines, taxLines, reasons, parameters, amount, tax, net } = document;
  return (
    <div className={styles.proof}>
      <Pairs
        of={[
          [t('severance.worker'), <Link to={`/workers/${line.workerId}`}>{`${facts.workerName} ${facts.citizenIdMasked}`}</Link>],
          [t('severance.kind'), t(`severance.kind_${line.kind}`)],
          [t('severance.reason'), t(`severance.reason_${facts.reason}`)],
          [t('severance.served'), t('severance.servedFromTo', { from: facts.hiredOn, to: facts.leftOn })],
          [t('severance.meanWage'), <Money amount={facts.meanWage} />],
          [t('severance.localMonthlyWage'), <Money amount={facts.localMonthlyWage} />],
          [t('severance.injuryGrade'), facts.injuryGrade && t('severance.grade', { grade: facts.injuryGrade })],
          [t('severance.use'), `${line.useCode} ${t(`severance.use_${line.useCode}`)}`],
          [t('severance.amount'), <Money amount={amount} />],
          [t('severance.tax'), <Money amount={tax} />],
          [t('severance.net'), <Money amount={net} large />],
        ]}
      />
      <Payments of={id} />
      {reasons.map(({ code, text }) => (
        <p key={code}>{text}</p>
      ))}
      {lines.length > 0 && <LineTable lines={lines} />}
      {taxLines.length > 0 && (
        <>
          <h3>{t('severance.taxOn', { day: facts.payOn })}</h3>
          <LineTable lines={taxLines} />
        </>
      )}
      {parameters.length > 0 && (
        <>
          <h3>{t('severance.parameters')}</h3>
          <PlainTable
            aria-label={t('severance.parameters')}
            rowKey={({ name, item, effectiveFrom }) => `${name} ${item} ${effectiveFrom}`}
            dataSource={parameters}
            columns={[
              { title: t('severance.parameter'), render: (_, { name, item }) => `${t(`quote.parameter_${name}`)} ${item}` },
              { title: t('severance.value'), align: 'right', render: (_, { value, unit }) => `${value} ${unit}` },
              { title: t('severance.from'), dataIndex: 'effectiveFrom' },
              { title: t('severance.source'), render: (_, { document: source, article }) => `${source} ${article}` },
            ]}
          />
        </>
      )}
      <p>
        <Hash of={line.sha256} /> <Button size="small" loading={again.isPending} onClick={() => again.mutate()}>{t('severance.replay')}</Button>
      </p>
      {again.error && <Problem error={again.error} />}
      {again.data && <p role="status">{again.data.same ? t('severance.replaySame') : t('severance.replayDiffers', { what: again.data.differences.join('、') })}</p>}
    </div>
  );
}
