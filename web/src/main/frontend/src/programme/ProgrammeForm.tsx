import { useQuery } from '@tanstack/react-query';
import { App, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { meQuery } from '../api/queries';
import type { Programme, ProgrammeTerms } from '../api/types';
import { useKept } from '../frame/kept';
import { CommandForm } from '../kit/CommandForm';
import { AreaField, DayField, TextField } from '../kit/fields';
import { PageHead } from '../kit/PageHead';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import styles from './programme.module.css';
import { changeProgramme, createProgramme, programmeQuery } from './queries';
import { RegionField } from '../calendar/RegionField';

/** Enters a programme, or changes the one of the address; code and region stay what they were. */
export function ProgrammeForm() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { data: me } = useQuery(meQuery);
  const { data: programme, error, refetch } = useQuery({ ...programmeQuery(id ?? ''), enabled: id !== undefined });
  if (error && !programme) return <Problem error={error} onRetry={() => void refetch()} />;
  if ((id && !programme) || !me) return <Skeleton active aria-label={t('app.loading')} />;
  return <Form of={programme} region={me.region} />;
}

function Form({ of: programme, region }: { of: Programme | undefined; region: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const kept = useKept();
  const title = programme ? t('programme.change') : t('programme.create');
  return (
    <>
      <PageHead title={title} facts={programme?.name} />
      <Panel title={t('programme.data')}>
        <div className={styles.form}>
          <CommandForm<ProgrammeTerms, Programme>
            name={programme ? `programme.${programme.id}` : 'programme'}
            initial={programme ? termsOf(programme) : { regionCode: region }}
            version={programme?.version ?? 0}
            send={(key, terms, version) => (programme ? changeProgramme(programme.id, version, terms) : createProgramme(key, terms))}
            submit={title}
            onCancel={() => void navigate(-1)}
            onDone={({ id }) => {
              void message.success(t('programme.saved'));
              void navigate(`/programmes/${id}${kept}`);
            }}
          >
            <div className={styles.grid}>
              <TextField name="code" label={t('programme.code')} required max={40} disabled={programme !== undefined} hint={t('programme.codeHint')} />
              <div className={styles.two}>
                <TextField name="name" label={t('programme.name')} required />
              </div>
              <RegionField name="regionCode" label={t('programme.region')} required below={region} disabled={programme !== undefined} />
              <div className={styles.two}>
                <TextField name="document" label={t('programme.document')} required max={100} />
              </div>
              <DayField name="effectiveFrom" label={t('programme.effectiveFrom')} required />
              <DayField name="effectiveTo" label={t('programme.effectiveTo')} required />
            </div>
            <AreaField name="note" label={t('programme.note')} max={1000} />
          </CommandForm>
        </div>
      </Panel>
    </>
  );
}

const termsOf = ({ code, name, regionCode, document, effectiveFrom, effectiveTo, note }: Programme): ProgrammeTerms => ({
  ...{ code, name, regionCode, document, effectiveFrom, effectiveTo },
  ...(note && { note }),
});
