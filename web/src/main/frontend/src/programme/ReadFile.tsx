import { UploadOutlined } from '@ant-design/icons';
import { App, Button, Modal } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommand } from '../api/queries';
import { useKept } from '../frame/kept';
import { Problem } from '../kit/Problem';
import { readRuleSet } from './queries';

/** Takes a rule set from a file as a draft, and shows it; in force is only what somebody then puts into force. */
export function ReadFile({ programmeId }: { programmeId: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const kept = useKept();
  const input = useRef<HTMLInputElement>(null);
  const read = useCommand((key, text: string) => readRuleSet(programmeId, key, text));
  const take = async (file: File | undefined) => {
    if (!file) return;
    read.run(await file.text(), ({ id }) => {
      void message.success(t('ruleSet.fileRead'));
      void navigate(`/rule-sets/${id}${kept}`);
    });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('ruleSet.readFile')}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = '';
        }}
      />
      <Button icon={<UploadOutlined />} loading={read.isPending} onClick={() => input.current?.click()}>
        {t('ruleSet.readFile')}
      </Button>
      <Modal open={read.error != null} title={t('ruleSet.readFile')} footer={null} width={640} onCancel={() => read.reset()}>
        <Problem error={read.error} within />
      </Modal>
    </>
  );
}
