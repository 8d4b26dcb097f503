import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Enterprise } from '../api/types';
import layout from '../kit/layout.module.css';
import { Masked } from '../kit/Masked';
import { useMay } from '../api/queries';
import { PageHead } from '../kit/PageHead';
import { Moment, Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Sample } from '../kit/Sample';
import { ChangeEnterprise } from './EnterpriseForms';
import { Facilities } from './Facilities';
import { OwnClosures } from './OwnClosures';
import { enterpriseQuery, reveal } from './queries';

/** An enterprise with its kilns, their closures and what they earned. */
export function EnterprisePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const mayChange = useMay('industry-clerk');
  const { data: enterprise, error, refetch } = useQuery(enterpriseQuery(id));
  if (error && !enterprise) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!enterprise) return <Skeleton active aria-label={t('app.loading')} />;
  const { name, creditCode, townshipName, townshipCode, villageName, villageCode, address, createdBy, recordedAt, warnings } = enterprise;
  return (
    <>
      <PageHead
        title={name}
        facts={
          <>
            <span>{creditCode}</span>
            <span>{townshipName}</span>
            <Sample of={enterprise} />
          </>
        }
        actions={mayChange && <ChangeEnterprise enterprise={enterprise} />}
      />
      <div className={layout.panels}>
        {warnings.length > 0 && (
          <section className={layout.caution} aria-label={t('enterprise.warnings')}>
            <ul>
              {warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </section>
        )}
        <div className={layout.two}>
          <Panel title={t('enterprise.data')}>
            <Pairs
              of={[
                [t('enterprise.name'), name],
                [t('enterprise.creditCode'), creditCode],
                [t('enterprise.township'), `${townshipName} ${townshipCode}`],
                [t('enterprise.village'), villageName && `${villageName} ${villageCode}`],
                [t('enterprise.address'), address],
                [t('enterprise.recordedBy'), <>{createdBy} <Moment at={recordedAt} /></>],
              ]}
            />
          </Panel>
          <Sealed enterprise={enterprise} />
        </div>
        <Facilities enterprise={enterprise} />
        <OwnClosures enterprise={enterprise} />
      </div>
    </>
  );
}

/** Who answers for the enterprise and where its money goes: sealed, and opened with a reason. */
function Sealed({ enterprise: { id, name, legalPersonName, legalPersonIdMasked, accountName, accountMasked, bankCode } }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const mayReveal = useMay('finance-clerk', 'finance-reviewer', 'cashier', 'auditor');
  return (
    <Panel title={t('enterprise.payee')}>
      <Pairs
        of={[
          [t('enterprise.legalPerson'), legalPersonName],
          [
            t('enterprise.legalPersonId'),
            <Masked masked={legalPersonIdMasked} label={t('enterprise.idOf', { name })} {...(mayReveal && { reveal: reveal(id, 'LEGAL_PERSON_ID') })} />,
          ],
          [t('enterprise.accountName'), accountName],
          [
            t('enterprise.accountNo'),
            <Masked masked={accountMasked} label={t('enterprise.accountOf', { name })} {...(mayReveal && { reveal: reveal(id, 'ACCOUNT') })} />,
          ],
          [t('enterprise.bankCode'), bankCode],
        ]}
      />
    </Panel>
  );
}
