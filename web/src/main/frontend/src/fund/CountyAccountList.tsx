import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery, useMay } from '../api/queries';
import type { CountyAccount } from '../api/types';
import { CommandDialog } from '../kit/CommandDialog';
import { CheckField, TextField } from '../kit/fields';
import { Masked } from '../kit/Masked';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { loadCountyAccounts, registerCountyAccount } from './queries';

type Input = Parameters<typeof registerCountyAccount>[1];

/** The accounts that the counties pay from. */
export function CountyAccountList() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.countyAccounts')} actions={<Register />} />
      <SearchTable<CountyAccount>
        name="county-accounts"
        label={t('menu.countyAccounts')}
        rowKey="id"
        load={loadCountyAccounts}
        exportPath="/api/v1/county-accounts/export"
        empty={<Nothing title={t('countyAccount.emptyTitle')} hint={t('countyAccount.emptyHint')} />}
        columns={[
          { title: t('countyAccount.name'), dataIndex: 'name' },
          { title: t('countyAccount.account'), dataIndex: 'account', unsorted: true, render: (_, { account }) => <Masked masked={account} label={t('countyAccount.account')} /> },
          { title: t('countyAccount.bankName'), dataIndex: 'bankName' },
          { title: t('countyAccount.bankCode'), dataIndex: 'bankCode' },
          { title: t('fundSource.region'), dataIndex: 'regionCode' },
          { title: t('fundSource.createdBy'), dataIndex: 'createdBy' },
          { title: t('fundSource.recordedAt'), dataIndex: 'recordedAt', render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
        ]}
      />
    </>
  );
}

function Register() {
  const { t } = useTranslation();
  const region = useQuery(meQuery).data?.region;
  if (!useMay('finance-approver') || !region) return null;
  return (
    <CommandDialog<Input, CountyAccount>
      button={t('countyAccount.register')}
      icon={<PlusOutlined />}
      primary
      name="county-account.register"
      initial={{ regionCode: region, synthetic: false }}
      secret={['account']}
      send={registerCountyAccount}
      done={t('countyAccount.registered')}
    >
      <TextField name="regionCode" label={t('fundSource.region')} max={6} required />
      <TextField name="name" label={t('countyAccount.name')} max={140} required />
      <TextField name="account" label={t('countyAccount.account')} hint={t('countyAccount.accountHint')} max={32} required />
      <TextField name="bankName" label={t('countyAccount.bankName')} max={140} required />
      <TextField name="bankCode" label={t('countyAccount.bankCode')} hint={t('countyAccount.bankCodeHint')} max={12} required />
      <CheckField name="synthetic" label={t('fundSource.synthetic')} />
    </CommandDialog>
  );
}
