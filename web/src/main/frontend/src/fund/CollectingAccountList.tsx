import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery, useMay } from '../api/queries';
import type { CollectingAccount } from '../api/types';
import { CommandDialog } from '../kit/CommandDialog';
import { CheckField, TextField } from '../kit/fields';
import { Masked } from '../kit/Masked';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status } from '../kit/Status';
import { confirmCollectingAccount, enterCollectingAccount, loadCollectingAccounts } from './queries';

type Input = Parameters<typeof enterCollectingAccount>[1];

/** Where insurance arrears are paid to: one enters an account, another confirms it. */
export function CollectingAccountList() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.collectingAccounts')} facts={t('collectingAccount.hint')} actions={<Enter />} />
      <SearchTable<CollectingAccount>
        name="collecting-accounts"
        label={t('menu.collectingAccounts')}
        rowKey="id"
        load={loadCollectingAccounts}
        exportPath="/api/v1/collecting-accounts/export"
        empty={<Nothing title={t('collectingAccount.emptyTitle')} hint={t('collectingAccount.emptyHint')} />}
        columns={[
          { title: t('collectingAccount.name'), dataIndex: 'name' },
          { title: t('collectingAccount.account'), dataIndex: 'account', unsorted: true, render: (_, { account }) => <Masked masked={account} label={t('collectingAccount.account')} /> },
          { title: t('collectingAccount.bankCode'), dataIndex: 'bankCode' },
          { title: t('collectingAccount.source'), dataIndex: 'source' },
          { title: t('collectingAccount.state'), dataIndex: 'state', render: (_, { state }) => <Status of="collectingAccount" state={state} /> },
          { title: t('fundSource.region'), dataIndex: 'regionCode' },
          { title: t('fundSource.createdBy'), dataIndex: 'createdBy', render: (_, { createdBy, recordedAt }) => <>{createdBy} <Moment at={recordedAt} /></> },
          { title: t('collectingAccount.confirmedBy'), dataIndex: 'confirmedBy', render: (_, row) => (row.confirmedAt ? <>{row.confirmedBy} <Moment at={row.confirmedAt} /></> : <Confirm of={row} />) },
        ]}
      />
    </>
  );
}

function Enter() {
  const { t } = useTranslation();
  const region = useQuery(meQuery).data?.region;
  if (!useMay('finance-clerk') || !region) return null;
  return (
    <CommandDialog<Input, CollectingAccount>
      button={t('collectingAccount.enter')}
      icon={<PlusOutlined />}
      primary
      name="collecting-account.enter"
      initial={{ regionCode: region, synthetic: false }}
      secret={['account']}
      send={enterCollectingAccount}
      done={t('collectingAccount.entered')}
    >
      <TextField name="regionCode" label={t('fundSource.region')} max={6} required />
      <TextField name="name" label={t('collectingAccount.name')} max={100} required />
      <TextField name="account" label={t('collectingAccount.account')} hint={t('collectingAccount.accountHint')} max={32} required />
      <TextField name="bankCode" label={t('collectingAccount.bankCode')} hint={t('collectingAccount.bankCodeHint')} max={12} required />
      <TextField name="source" label={t('collectingAccount.source')} hint={t('collectingAccount.sourceHint')} max={200} required />
      <CheckField name="synthetic" label={t('fundSource.synthetic')} />
    </CommandDialog>
  );
}

/** By another person than who entered it. */
function Confirm({ of }: { of: CollectingAccount }) {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  if (!useMay('finance-reviewer') || of.state !== 'ENTERED' || of.createdBy === me?.name) return null;
  return (
    <CommandDialog<object, CollectingAccount>
      button={t('collectingAccount.confirm')}
      small
      primary
      name={`collecting-account.confirm.${of.id}`}
      facts={[
        [t('collectingAccount.name'), of.name],
        [t('collectingAccount.account'), of.account],
        [t('collectingAccount.bankCode'), of.bankCode],
        [t('collectingAccount.source'), of.source],
      ]}
      send={confirmCollectingAccount(of.id)}
      done={t('collectingAccount.confirmed')}
    >
      <p>{t('collectingAccount.confirmWarning', { name: of.name, account: of.account })}</p>
    </CommandDialog>
  );
}
