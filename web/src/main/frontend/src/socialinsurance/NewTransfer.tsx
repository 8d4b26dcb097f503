import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useMay } from '../api/queries';
import { CommandForm } from '../kit/CommandForm';
import { ChoiceField, LookupField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { PageHead } from '../kit/PageHead';
import { Nothing, Panel } from '../kit/Panel';
import { findWorkers, workerQuery } from '../worker/queries';
import { FactsFields, factsOf } from './FactsFields';
import { findAgencies, openTransfer, type OpenInput, type Transfer, type TransferDetail } from './queries';

const schemes = ['PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'WORK_INJURY', 'MATERNITY'] as const;

/** Opens a transfer for a worker of the roster; `?worker=` names one. */
export function NewTransfer() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('transfer.open')} />
      {useMay('hr-clerk') ? <Opening /> : <Nothing title={t('transfer.clerksOnly')} />}
    </>
  );
}

function Opening() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useSearchParams()[0].get('worker') ?? '';
  const { data: worker } = useQuery({ ...workerQuery(id), enabled: id !== '' });
  const initial = { scheme: 'PENSION', ...(id && { workerId: id }), facts: { inService: false, pension: { years: [{}, {}, {}] } } } as unknown as Partial<OpenInput>;
  return (
    <Panel title={t('transfer.one')} note={worker && `${worker.name} ${worker.citizenIdMasked} ${worker.enterpriseName}`}>
      <CommandForm<OpenInput, TransferDetail>
        name={`transfer.open.${id}`}
        initial={initial}
        submit={t('transfer.open')}
        send={(key, { facts, ...input }) => openTransfer(key, { ...input, ...(id && { workerId: id }), facts: factsOf(input.scheme, facts) })}
        onDone={({ transfer }) => void navigate(`/insurance-transfers/${transfer.id}`)}
      >
        <div className={kit.fields}>
          {id === '' && <LookupField name="workerId" label={t('worker.one')} of="workers" search={findWorkers} required />}
          <ChoiceField name="scheme" label={t('transfer.scheme')} options={schemes.map((value) => ({ value, label: t(`transfer.scheme_${value}`) }))} required />
          <LookupField name="fromAgencyId" label={t('transfer.from')} of="agencies" search={findAgencies} required />
          <LookupField name="toAgencyId" label={t('transfer.to')} of="agencies" search={findAgencies} required />
        </div>
        <Form.Item noStyle shouldUpdate>
          {({ getFieldValue }) => (
            <FactsFields scheme={getFieldValue('scheme') as Transfer['scheme']} inService={getFieldValue(['facts', 'inService']) === true} />
          )}
        </Form.Item>
      </CommandForm>
    </Panel>
  );
}
