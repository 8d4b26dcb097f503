import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Form } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Enterprise } from '../api/types';
import { useKept } from '../frame/kept';
import { CommandDialog } from '../kit/CommandDialog';
import { ChoiceField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { AccountFields } from './AccountFields';
import { change, register, useTownships, useVillages, type EnterpriseChange, type EnterpriseInput } from './queries';

export function RegisterEnterprise() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useKept();
  return (
    <CommandDialog<EnterpriseInput, Enterprise>
      button={t('enterprise.register')}
      icon={<PlusOutlined />}
      primary
      width={760}
      name="enterprise.register"
      secret={['legalPersonId', 'account']}
      send={register}
      done={t('enterprise.registered')}
      onDone={({ id }) => navigate({ pathname: `/enterprises/${id}`, search })}
    >
      <div className={kit.fields}>
        <TextField name="name" label={t('enterprise.name')} required max={100} />
        <TextField name="creditCode" label={t('enterprise.creditCode')} required max={18} hint={t('enterprise.creditCodeHint')} />
        <Places />
        <TextField name="address" label={t('enterprise.address')} required />
        <TextField name="legalPersonName" label={t('enterprise.legalPerson')} required max={50} />
        <TextField name="legalPersonId" label={t('enterprise.legalPersonId')} required max={18} />
        <AccountFields required />
      </div>
    </CommandDialog>
  );
}

/** Region and credit code name the enterprise and do not change; what is left empty of the secrets stays. */
export function ChangeEnterprise({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const { id, name, creditCode, townshipCode, villageCode, address, legalPersonName, legalPersonIdMasked, accountMasked, version } = enterprise;
  return (
    <CommandDialog<EnterpriseChange, unknown>
      button={t('enterprise.change')}
      icon={<EditOutlined />}
      submit={t('enterprise.save')}
      width={760}
      name={`enterprise.change.${id}`}
      facts={[
        [t('enterprise.name'), name],
        [t('enterprise.creditCode'), creditCode],
      ]}
      initial={{ name, townshipCode, ...(villageCode && { villageCode }), address, legalPersonName }}
      secret={['legalPersonId', 'account']}
      version={version}
      send={change(id)}
      done={t('enterprise.changed')}
    >
      <div className={kit.fields}>
        <TextField name="name" label={t('enterprise.name')} required max={100} />
        <Places />
        <TextField name="address" label={t('enterprise.address')} required />
        <TextField name="legalPersonName" label={t('enterprise.legalPerson')} required max={50} />
        <TextField name="legalPersonId" label={t('enterprise.legalPersonId')} max={18} hint={t('enterprise.keepId', { masked: legalPersonIdMasked })} />
        <AccountFields hint={t('enterprise.keepAccount', { masked: accountMasked })} />
      </div>
    </CommandDialog>
  );
}

/** Another township has other villages: what was chosen before does not stay. */
function Places() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const township = Form.useWatch<string | undefined>('townshipCode', form);
  const village = Form.useWatch<string | undefined>('villageCode', form);
  const villages = useVillages(township);
  useEffect(() => {
    if (village && township && !village.startsWith(township)) form.setFieldValue('villageCode', undefined);
  }, [form, township, village]);
  return (
    <>
      <ChoiceField name="townshipCode" label={t('enterprise.township')} options={useTownships()} required />
      <ChoiceField name="villageCode" label={t('enterprise.village')} options={villages} disabled={!township} hint={t('enterprise.villageHint')} />
    </>
  );
}
