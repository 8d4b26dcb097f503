import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/queries';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { LinkButton } from '../kit/LinkButton';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { useStates } from '../kit/Status';
import { ClaimTable } from './ClaimTable';
import { kinds, type ClaimFilter } from './queries';

/** What placed workers are subsidised with, and how far each claim is. */
export function ClaimList() {
  const { t } = useTranslation();
  const { enterprise, worker, ...rest } = useFilter('kind', 'state', 'words', 'enterprise', 'worker');
  const filter: ClaimFilter = { ...rest, ...(enterprise && { enterpriseId: enterprise }), ...(worker && { workerId: worker }) };
  const clerk = useMay('hr-clerk');
  return (
    <>
      <PageHead
        title={t('menu.subsidies')}
        actions={
          <>
            <LinkButton to="/subsidy-sheets">{t('menu.subsidySheets')}</LinkButton>
            {clerk && (
              <LinkButton to="/subsidy-claims/new" icon={<PlusOutlined />} primary>
                {t('subsidy.enter')}
              </LinkButton>
            )}
          </>
        }
      />
      <FilterBar
        fields={[
          { name: 'kind', label: t('subsidy.kind'), options: kinds.map((value) => ({ value, label: t(`subsidy.kind_${value}`) })) },
          { name: 'state', label: t('subsidy.state'), options: useStates('subsidyClaim') },
          { name: 'words', label: t('subsidy.worker') },
        ]}
      />
      <ClaimTable filter={filter} empty={<Nothing title={t('subsidy.emptyTitle')} hint={t('subsidy.emptyHint')} />} />
    </>
  );
}
