import { CheckOutlined, DeleteOutlined } from '@ant-design/icons';
import { App, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../api/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { Download } from '../kit/Download';
import { Problem } from '../kit/Problem';
import { ChooseFile } from './ChooseFile';
import { applyImport, chosen, discardImport, isMoving, uploadCorrections, type Import } from './queries';

/** What the clerk can do with a list: take its broken rows home, bring them back, enter what is ready. */
export function ImportActions({ list }: { list: Import }) {
  const { t } = useTranslation();
  const { summary, totals } = list;
  const broken = summary.error + summary.quarantined;
  const errors = `/api/v1/imports/${summary.id}/errors?format=`;
  return (
    <>
      {broken > 0 && !isMoving(summary) && (
        <>
          <Download path={`${errors}xlsx`}>{t('import.errorsXlsx')}</Download>
          <Download path={`${errors}csv`}>{t('import.errorsCsv')}</Download>
          <Corrections list={list} />
        </>
      )}
      {summary.state === 'CHECKED' && (
        <CommandDialog<object, Import>
          button={t('import.discard')}
          icon={<DeleteOutlined />}
          name={`import.discard.${summary.id}`}
          facts={[
            [t('import.file'), summary.name],
            [t('import.consequence'), t('import.discardConsequence')],
          ]}
          send={discardImport(summary.id)}
          done={t('import.discarded')}
        />
      )}
      {summary.state === 'CHECKED' && summary.kind !== 'TRIAL' && summary.ready > 0 && (
        <CommandDialog<object, Import>
          key={summary.ready}
          button={t('import.apply', { count: summary.ready })}
          icon={<CheckOutlined />}
          primary
          name={`import.apply.${summary.id}`}
          facts={[
            [t('import.file'), summary.name],
            [t('state.row.READY'), t('import.countOf', { count: summary.ready, rows: summary.rows })],
            [t('import.notEntered'), t('import.leftOut', { error: summary.error, quarantined: summary.quarantined, existing: summary.existing })],
            ...totals.map(({ measure, ready }): [string, string] => [measure, ready ?? '']),
          ]}
          send={applyImport(summary.id, summary.ready)}
          done={t('import.applied')}
        />
      )}
    </>
  );
}

function Corrections({ list: { summary } }: { list: Import }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const correct = useCommand(uploadCorrections(summary.id));
  return (
    <>
      <ChooseFile label={t('import.correct')} busy={correct.isPending} onFile={(file) => correct.run(chosen(file), () => void message.success(t('import.corrected')))} />
      <Modal open={correct.error != null} title={t('import.correct')} footer={null} width={640} onCancel={() => correct.reset()}>
        <Problem error={correct.error} within />
      </Modal>
    </>
  );
}
