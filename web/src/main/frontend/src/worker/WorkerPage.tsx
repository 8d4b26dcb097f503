import { SwapOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMay } from '../api/queries';
import { DocumentTimeline } from '../kit/DocumentTimeline';
import layout from '../kit/layout.module.css';
import { Link } from '../kit/Link';
import { LinkButton } from '../kit/LinkButton';
import { Masked } from '../kit/Masked';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Sample } from '../kit/Sample';
import { Status } from '../kit/Status';
import { LifeLinePanel } from '../placement/LifeLinePanel';
import { AskCorrection } from './AskCorrection';
import { CorrectionsOf } from './Corrections';
import { CorrectWorker } from './CorrectWorker';
import { reveal, schemes, workerQuery, type Worker } from './queries';
import { SamePerson } from './SamePerson';
import { Cases, Flags } from './Standing';

/** A worker: who, masked; the contract; how each insurance stands; what looks wrong; what happened. */
export function WorkerPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const clerk = useMay('hr-clerk');
  const mayCorrect = useMay('hr-clerk', 'hr-reviewer', 'auditor');
  const { data: worker, error, refetch } = useQuery(workerQuery(id));
  if (error && !worker) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!worker) return <Skeleton active aria-label={t('app.loading')} />;
  return (
    <>
      <PageHead
        title={worker.name}
        facts={
          <>
            <Link to={`/enterprises/${worker.enterpriseId}`}>{worker.enterpriseName}</Link>
            <span>{worker.programmeCode}</span>
            {worker.struckAt && <strong>{t('worker.struck')} <Moment at={worker.struckAt} /></strong>}
            <Flags of={worker} />
            <Sample of={worker} />
          </>
        }
        actions={
          clerk && !worker.struckAt && (
            <>
              <LinkButton to={`/insurance-transfers/new?worker=${id}`} icon={<SwapOutlined />}>
                {t('transfer.open')}
              </LinkButton>
              <CorrectWorker worker={worker} />
              <AskCorrection worker={worker} />
            </>
          )
        }
      />
      <div className={layout.panels}>
        {worker.flags.some((flag) => flag === 'SAME_PERSON' || flag === 'SHARED_ACCOUNT') && <SamePerson workerId={id} />}
        <div className={layout.two}>
          <Person of={worker} />
          <div className={layout.panels}>
            <Contract of={worker} />
            <Insurance of={worker} />
          </div>
        </div>
        <LifeLinePanel worker={worker} />
        {mayCorrect && <CorrectionsOf workerId={id} />}
        <DocumentTimeline of="WORKER" id={id} />
      </div>
    </>
  );
}

/** The numbers are sealed, and opened with a reason. */
function Person({ of: worker }: { of: Worker }) {
  const { t } = useTranslation();
  const may = useMay('hr-clerk', 'hr-reviewer', 'auditor');
  const { id, name, sex, birthYear, citizenIdMasked, phoneMasked, accountMasked, bankCode, importId, createdBy, recordedAt } = worker;
  return (
    <Panel title={t('worker.person')}>
      <Pairs
        of={[
          [t('worker.name'), name],
          [t('worker.citizenId'), <Masked masked={citizenIdMasked} label={t('worker.idOf', { name })} {...(may && { reveal: reveal(id, 'CITIZEN_ID') })} />],
          [t('worker.sex'), t(`worker.sex_${sex}`)],
          [t('worker.birthYear'), birthYear],
          [t('worker.phone'), phoneMasked && <Masked masked={phoneMasked} label={t('worker.phoneOf', { name })} {...(may && { reveal: reveal(id, 'PHONE') })} />],
          [t('worker.accountNo'), accountMasked && <Masked masked={accountMasked} label={t('worker.accountOf', { name })} {...(may && { reveal: reveal(id, 'ACCOUNT') })} />],
          [t('worker.bankCode'), bankCode],
          [t('worker.recordedBy'), <>{createdBy} <Moment at={recordedAt} /></>],
          [t('worker.list'), importId && <Link to={`/imports/${importId}`}>{t('import.one')}</Link>],
        ]}
      />
    </Panel>
  );
}

function Contract({ of: worker }: { of: Worker }) {
  const { t } = useTranslation();
  const { contractFrom, contractTo, job, post, meanWage, injuryGrade, specialCases } = worker;
  return (
    <Panel title={t('worker.contract')}>
      <Pairs
        of={[
          [t('worker.contractFrom'), contractFrom],
          [t('worker.contractTo'), contractTo ?? t('worker.openEnded')],
          [t('worker.job'), `${job}（${t(`worker.post_${post}`)}）`],
          [t('worker.meanWage'), <Money amount={meanWage} />],
          [t('worker.injuryGrade'), injuryGrade],
          [t('worker.specialCases'), specialCases.length > 0 && <Cases of={worker} />],
        ]}
      />
    </Panel>
  );
}

function Insurance({ of: worker }: { of: Worker }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('worker.insurance')}>
      <Pairs of={schemes.map((scheme) => [t(`worker.${scheme}`), <Status of="insurance" state={worker[scheme]} />])} />
    </Panel>
  );
}
