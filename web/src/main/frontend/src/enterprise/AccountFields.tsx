import { useTranslation } from 'react-i18next';
import { TextField } from '../kit/fields';

/** Where a payee's money goes. The server checks the account's and the bank code's check digits. */
export function AccountFields({ required = false, hint }: { required?: boolean; hint?: string }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField name={['account', 'accountName']} label={t('enterprise.accountName')} required={required} max={100} hint={hint} />
      <TextField name={['account', 'accountNo']} label={t('enterprise.accountNo')} required={required} max={40} />
      <TextField name={['account', 'bankCode']} label={t('enterprise.bankCode')} required={required} max={12} />
    </>
  );
}
