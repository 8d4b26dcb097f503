import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { ChoiceField, DayField, FigureField, TextField, YesNoField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { addDeskTerm, loadDeskTerms, type DeskTerm, type DeskTermInput, type DeskTermRow } from './queries';

/** Of what waits, that for which the house says how long it may take; the rest has its day from the document. */
const kinds: DeskTerm['kind'][] = [
  ...(['ACCEPT_CLOSURE', 'CALCULATE_AWARD', 'RECALCULATE_AWARD', 'PUBLISH_AWARD', 'DECIDE_OBJECTION', 'CONFIRM_CONDITION', 'SUBMIT_AWARD'] as const),
  ...(['APPROVE_AWARD', 'APPROVE_APPROPRIATION', 'APPROVE_ALLOCATION', 'REGISTER_ALLOCATION', 'APPROVE_PAYMENT_BATCH', 'INSTRUCT_AWARD', 'BATCH_PAYMENT'] as const),
  ...(['DISPATCH_BATCH', 'RECEIVE_BANK_RESULT', 'RESOLVE_DOUBT', 'REISSUE_PAYMENT', 'APPROVE_RESETTLEMENT_PLAN', 'REVISE_RESETTLEMENT_PLAN'] as const),
  ...(['CALCULATE_SEVERANCE', 'SUBMIT_SEVERANCE', 'APPROVE_SEVERANCE_SHEET', 'PAY_SEVERANCE', 'REVISE_SEVERANCE'] as const),
  ...(['ENTER_COLLECTING_ACCOUNT', 'CONFIRM_COLLECTING_ACCOUNT'] as const),
  ...(['CALCULATE_SUBSIDIES', 'SUBMIT_SUBSIDIES', 'APPROVE_SUBSIDY_SHEET', 'PAY_SUBSIDIES'] as const),
  ...(['SETTLE_TRANSFER'] as const),
  ...(['PLACE_WORKERS', 'REPLACE_WORKER', 'DECIDE_ROSTER_DISCLOSURE', 'DECIDE_ROSTER_CORRECTION'] as const),
];

/** How many working days each desk may take, and since when. */
export function DeskTermList() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.deskTerms')} facts={t('deskTerm.hint')} actions={useMay('policy-admin') && <Add />} />
      <SearchTable<DeskTermRow>
        name="desk-terms"
        label={t('menu.deskTerms')}
        rowKey="key"
        exportPath="/api/v1/desk-terms/export"
        load={loadDeskTerms}
        empty={<Nothing title={t('deskTerm.none')} />}
        columns={[
          { title: t('todo.kind'), dataIndex: 'kind', render: (_, { kind }) => t(`todo.kind_${kind}`) },
          { title: t('deskTerm.workingDays'), dataIndex: 'workingDays', align: 'right' },
          { title: t('deskTerm.effectiveFrom'), dataIndex: 'effectiveFrom' },
          { title: t('deskTerm.inForce'), dataIndex: 'inForce', render: (_, { inForce }) => t(`award.yesNo_${inForce}`) },
          { title: t('deskTerm.document'), dataIndex: 'document' },
          { title: t('deskTerm.confirmed'), dataIndex: 'confirmed', render: (_, { confirmed }) => t(`award.yesNo_${confirmed}`) },
          { title: t('deskTerm.setBy'), dataIndex: 'setBy' },
          { title: t('deskTerm.recordedAt'), dataIndex: 'recordedAt', render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
        ]}
      />
    </>
  );
}

function Add() {
  const { t } = useTranslation();
  return (
    <CommandDialog<DeskTermInput, unknown>
      button={t('deskTerm.add')}
      icon={<PlusOutlined />}
      primary
      name="deskTerm.add"
      send={addDeskTerm}
      done={t('deskTerm.added')}
    >
      <div className={kit.fields}>
        <ChoiceField name="kind" label={t('todo.kind')} required options={kinds.map((value) => ({ value, label: t(`todo.kind_${value}`) }))} />
        <FigureField name="workingDays" label={t('deskTerm.workingDays')} required whole />
        <DayField name="effectiveFrom" label={t('deskTerm.effectiveFrom')} hint={t('deskTerm.fromHint')} required />
        <YesNoField name="confirmed" label={t('deskTerm.confirmed')} required />
      </div>
      <TextField name="document" label={t('deskTerm.document')} required max={200} />
    </CommandDialog>
  );
}
