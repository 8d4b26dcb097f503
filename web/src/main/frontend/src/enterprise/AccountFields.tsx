import { useTranslation } from 'react-i18next';
import { TextField } from '../kit/fields';

/** Where a payee's money goes. The server checks the check digits. With `numberHint`, a number left out stays as it is. */
export function AccountFields({ required = false, numberHint, hint }: { required?: boolean; numberHint?: string; hint?: string }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField name={['account', 'accountName']} label={t('enterprise.accountName')} required={required} max={100} hint={hint} />
      <TextField name={['account', 'accountNo']} label={t('enterprise.accountNo')} required={required && !numberHint} max={40} hint={numberHint} />
      <TextField name={['account', 'bankCode']} label={t('enterprise.bankCode')} required={required} max={12} />
    </>
  );
}
