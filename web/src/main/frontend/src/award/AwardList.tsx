import { CalculatorOutlined, PercentageOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useMay } from '../api/queries';
import type { Award } from '../api/types';
import { Link } from '../kit/Link';
import { useChosen } from '../kit/chosen';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { LinkButton } from '../kit/LinkButton';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { Status, useStates } from '../kit/Status';
import { OfProgramme } from '../programme/OfProgramme';
import { useProgramme } from '../programme/queries';
import styles from './award.module.css';
import { InstructAwards, SubmitAwards } from './ListActions';
import { loadAwards, useRules } from './queries';

export function AwardList() {
  const { t } = useTranslation();
  const states = useStates('award');
  const rules = useRules(useProgramme().programme?.id);
  const clerk = useMay('finance-clerk');
  return (
    <>
      <PageHead
        title={t('menu.awards')}
        actions={
          clerk && (
            <>
              <LinkButton to="/awards/scaling" icon={<PercentageOutlined />}>
                {t('award.scalingTitle')}
              </LinkButton>
              <LinkButton to="/awards/calculate" icon={<CalculatorOutlined />} primary>
                {t('award.calculate')}
              </LinkButton>
            </>
          )
        }
      />
      <FilterBar
        fields={[
          { name: 'state', label: t('award.state'), options: states },
          { name: 'rule', label: t('award.rule'), options: rules },
          { name: 'words', label: t('award.words') },
        ]}
      />
      <OfProgramme>{({ id }) => <List programmeId={id} />}</OfProgramme>
    </>
  );
}

function List({ programmeId }: { programmeId: string }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const filter = { ...useFilter('state', 'rule', 'words'), programmeId };
  const chosen = useChosen<Award>(({ id }) => id);
  const writes = useMay('finance-clerk', 'cashier');
  return (
    <SearchTable<Award>
      name="awards"
      filter={filter}
      label={t('menu.awards')}
      rowKey="id"
      load={(request) => loadAwards({ ...filter, ...request })}
      exportPath="/api/v1/awards/export"
      empty={<Nothing title={t('award.emptyTitle')} hint={t('award.emptyHint')} />}
      {...(writes && {
        choice: { chosen: chosen.keys, nameOf: ({ enterpriseName, facilityName }: Award) => `${enterpriseName} · ${facilityName}`, onChange: (_: string[], rows: Award[]) => chosen.keep(rows), disabled: ({ state }: Award) => state !== 'PUBLICIZED' && state !== 'APPROVED' },
        actions: (
          <>
            <SubmitAwards rows={chosen.rows} onDone={chosen.clear} />
            <InstructAwards rows={chosen.rows} onDone={chosen.clear} />
          </>
        ),
      })}
      columns={[
        {
          title: t('award.enterprise'),
          dataIndex: 'enterpriseName',
          render: (_, { id, enterpriseName }) => <Link to={{ pathname: `/awards/${id}`, search }}>{enterpriseName}</Link>,
        },
        { title: t('award.facility'), dataIndex: 'facilityName' },
        { title: t('award.township'), dataIndex: 'townshipName' },
        { title: t('award.rule'), dataIndex: 'ruleName', render: (_, { ruleName, ruleCode }) => <span title={ruleCode}>{ruleName}</span> },
        { title: t('award.state'), dataIndex: 'state', render: (_, { state }) => <Status of="award" state={state} /> },
        { title: t('award.amount'), dataIndex: 'amount', align: 'right', render: (_, { amount }) => <Money amount={amount} /> },
        { title: t('award.whyNot'), dataIndex: 'whyNot', render: (_, { whyNot }) => <div className={styles.whyNot}>{whyNot}</div> },
        { title: t('award.payee'), dataIndex: 'payeeName' },
        { title: t('award.appropriation'), dataIndex: 'documentNo' },
        { title: t('award.paidOn'), dataIndex: 'paidOn' },
      ]}
    />
  );
}
