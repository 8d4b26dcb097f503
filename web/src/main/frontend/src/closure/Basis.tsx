import { EditOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import type { Closure } from '../api/types';
import { CommandDialog } from '../kit/CommandDialog';
import { AreaField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { grouped } from '../kit/amounts';
import { Money } from '../kit/Money';
import { Moment, Pairs } from '../kit/Pairs';
import { Nothing, Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { BasisFields } from '../programme/FactFields';
import { useTerms } from '../programme/terms';
import { basisQuery, declareBasis, type Basis, type BasisInput } from './queries';

/** What rules ask of a closure beyond its doors and days: the latest declaration, by whom, and why it was made. */
export function BasisPanel({ closure }: { closure: Closure }) {
  const { t } = useTranslation();
  const mayDeclare = useMay('industry-clerk');
  const { data, error, refetch } = useQuery(basisQuery(closure.id));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} within />;
  const latest = data?.[0];
  return (
    <Panel title={t('closure.basis')} note={latest && t('closure.basisNo', { no: latest.seqNo })} extra={mayDeclare && data && <Declare closure={closure} latest={latest?.basis} />}>
      {!data ? (
        <Skeleton active title={false} />
      ) : latest ? (
        <Facts of={latest.basis} more={[[t('closure.basisReason'), latest.reason], [t('closure.basisBy'), <>{latest.declaredBy} <Moment at={latest.recordedAt} /></>]]} />
      ) : (
        <Nothing title={t('closure.noBasisTitle')} hint={t('closure.noBasisHint')} />
      )}
    </Panel>
  );
}

function Facts({ of: basis, more }: { of: Basis; more: [string, ReactNode][] }) {
  const { t } = useTranslation();
  const { word, list } = useTerms();
  const figure = (value: string | undefined, unit: string) => value && `${grouped(value)} ${unit}`;
  return (
    <Pairs
      of={[
        [t('fact.industry'), basis.industry],
        [t('fact.ownership'), basis.ownership && word('ownership', basis.ownership)],
        [t('fact.outputTonnes'), basis.outputTonnes?.map(grouped).join(t('terms.and'))],
        [t('fact.fixedAssetInvestment'), basis.fixedAssetInvestment && <Money amount={basis.fixedAssetInvestment} />],
        [t('fact.employees'), basis.employees],
        [t('fact.averageAnnualWage'), basis.averageAnnualWage && <Money amount={basis.averageAnnualWage} />],
        [t('fact.coefficient'), basis.coefficient],
        [t('fact.furnaceCubicMetres'), figure(basis.furnaceCubicMetres, t('fact.unit_furnaceCubicMetres'))],
        [t('fact.productionLines'), basis.productionLines],
        [t('fact.mines'), basis.mines],
        [t('fact.circumstances'), basis.circumstances && list('circumstance', basis.circumstances)],
        ...more,
      ].filter((pair): pair is [string, ReactNode] => pair[1] != null)}
    />
  );
}

function Declare({ closure: { id, enterpriseName, facilityName }, latest }: { closure: Closure; latest: Basis | undefined }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<BasisInput, unknown>
      button={t(latest ? 'closure.correctBasis' : 'closure.declareBasis')}
      icon={<EditOutlined />}
      small
      width={760}
      name={`closure.basis.${id}`}
      initial={latest ? { basis: latest } : {}}
      facts={[
        [t('closure.enterprise'), enterpriseName],
        [t('closure.facility'), facilityName],
        [t('closure.consequence'), t('closure.basisKept')],
      ]}
      send={declareBasis(id)}
      done={t('closure.basisDeclared')}
    >
      <div className={kit.fields}>
        <BasisFields />
      </div>
      <AreaField name="reason" label={t('closure.basisReason')} required rows={2} />
    </CommandDialog>
  );
}
