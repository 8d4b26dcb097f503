import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Examples } from '../api/types';

/** What is allowed but asks for a second look before a rule set is put into force. */
export function Warnings({ of: warnings }: { of: Examples['warnings'] | undefined }) {
  const { t } = useTranslation();
  if (!warnings?.length) return null;
  return (
    <Alert
      type="warning"
      role="note"
      showIcon
      title={t('ruleSet.warnings')}
      description={warnings.map(({ code, text }) => (
        <div key={code + text}>{text}</div>
      ))}
    />
  );
}
