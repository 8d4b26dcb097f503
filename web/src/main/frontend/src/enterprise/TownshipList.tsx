import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Township } from '../api/types';
import { CommandDialog } from '../kit/CommandDialog';
import { TextField } from '../kit/fields';
import { FilterBar, useFilter } from '../kit/FilterBar';
import kit from '../kit/kit.module.css';
import { useMay } from '../api/queries';
import { PageHead } from '../kit/PageHead';
import { Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { AccountFields } from './AccountFields';
import { changeTownship, levels, loadTownships, registerTownship, useTownships, type PlaceFilter, type TownshipChange, type TownshipInput } from './queries';

/** The townships, the villages and the accounts that they are paid on. */
export function TownshipList() {
  const { t } = useTranslation();
  const may = useMay('industry-clerk');
  const filter = useFilter('level', 'partOf', 'words');
  return (
    <>
      <PageHead title={t('menu.townships')} actions={may && <Register />} />
      <FilterBar
        fields={[
          { name: 'level', label: t('township.level'), options: levels.map((value) => ({ value, label: t(`township.level_${value}`) })) },
          { name: 'partOf', label: t('township.partOf'), options: useTownships() },
          { name: 'words', label: t('township.words') },
        ]}
      />
      <SearchTable<Township>
        name="townships"
        filter={filter}
        label={t('menu.townships')}
        rowKey="code"
        exportPath="/api/v1/townships/export"
        load={(request) => loadTownships({ ...(filter as PlaceFilter), ...request })}
        empty={<Nothing title={t('township.emptyTitle')} hint={t('township.emptyHint')} />}
        columns={[
          { title: t('township.code'), dataIndex: 'code' },
          { title: t('township.name'), dataIndex: 'name' },
          { title: t('township.level'), dataIndex: 'level', render: (_, { level }) => t(`township.level_${level}`) },
          { title: t('township.partOf'), dataIndex: 'partOfName' },
          { title: t('enterprise.accountName'), dataIndex: 'accountName' },
          { title: t('enterprise.accountNo'), dataIndex: 'accountMasked', unsorted: true },
          { title: t('enterprise.bankCode'), dataIndex: 'bankCode' },
          { title: t('enterprise.recordedBy'), dataIndex: 'createdBy' },
          { title: t('enterprise.recordedAt'), dataIndex: 'recordedAt', render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
          ...(may ? [{ title: t('facility.actions'), render: (_: unknown, township: Township) => <Change township={township} /> }] : []),
        ]}
      />
    </>
  );
}

function Register() {
  const { t } = useTranslation();
  return (
    <CommandDialog<TownshipInput, Township>
      button={t('township.register')}
      icon={<PlusOutlined />}
      primary
      name="township.register"
      secret={['account']}
      send={registerTownship}
      done={t('township.registered')}
    >
      <div className={kit.fields}>
        <TextField name="code" label={t('township.code')} required max={12} hint={t('township.codeHint')} />
        <TextField name="name" label={t('township.name')} required max={100} />
        <AccountFields required />
      </div>
    </CommandDialog>
  );
}

/** The number is shown to nobody; left empty, it stays. */
function Change({ township }: { township: Township }) {
  const { t } = useTranslation();
  const { code, name, accountName, accountMasked, bankCode, version } = township;
  return (
    <CommandDialog<TownshipChange, unknown>
      button={t('facility.change')}
      submit={t('enterprise.save')}
      small
      name={`township.change.${code}`}
      facts={[
        [t('township.code'), code],
        [t('township.name'), name],
      ]}
      initial={{ name, account: { accountName, bankCode } }}
      secret={['account']}
      version={version}
      send={changeTownship(township)}
      done={t('township.changed')}
    >
      <div className={kit.fields}>
        <TextField name="name" label={t('township.name')} required max={100} />
        <AccountFields required numberHint={t('township.accountKept', { masked: accountMasked })} />
      </div>
    </CommandDialog>
  );
}
