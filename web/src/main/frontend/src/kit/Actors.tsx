import { queryOptions, useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import type { Actors as Answer } from '../api/types';
import styles from './kit.module.css';
import { Panel } from './Panel';
import { PlainTable } from './PlainTable';
import { Problem } from './Problem';

type Props = { of: Answer['subjectType']; id: string };

const actorsQuery = (subjectType: Props['of'], id: string) =>
  queryOptions({
    queryKey: ['actors', subjectType, id],
    queryFn: () => answer(api.GET('/api/v1/documents/{subjectType}/{id}/actors', { params: { path: { subjectType, id } } })),
  });

/** Who can still act on a document: each remaining step, who may take it and who must not; and whether they suffice. */
export function Actors({ of, id }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(actorsQuery(of, id));
  return (
    <Panel title={t('actors.title')} note={data && data.steps.length > 0 && t(`actors.possible_${data.possible}`)}>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} within />}
      {!error && !data && <Skeleton active paragraph={{ rows: 2 }} title={false} aria-label={t('app.loading')} />}
      {data && <Steps of={data} />}
    </Panel>
  );
}

function Steps({ of: { steps, reasons } }: { of: Answer }) {
  const { t } = useTranslation();
  const names = (persons: { name: string; displayName: string }[]) =>
    persons.map(({ name, displayName }) => (
      <span key={name} title={name}>
        {displayName}
      </span>
    ));
  if (steps.length === 0) return <p className={styles.actorsDone}>{t('actors.none')}</p>;
  return (
    <>
      {reasons.length > 0 && (
        <div role="alert">
          <ul className={styles.actorsShort}>
            {reasons.map(({ code, text }) => (
              <li key={code + text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <PlainTable
        aria-label={t('actors.title')}
        rowKey="step"
        dataSource={steps}
        columns={[
          { title: t('actors.step'), dataIndex: 'step', width: 56 },
          { title: t('actors.what'), dataIndex: 'title' },
          { title: t('actors.role'), render: (_, { role }) => t(`role.${role}`, { defaultValue: role }) },
          { title: t('actors.persons'), render: (_, { persons }) => <div className={styles.actors}>{persons.length === 0 ? t('actors.nobody') : names(persons)}</div> },
          {
            title: t('actors.barred'),
            render: (_, { barred }) => (
              <div className={styles.actors}>
                {barred.map(({ name, displayName, why }) => (
                  <span key={name} title={name}>
                    {displayName} {why}
                  </span>
                ))}
              </div>
            ),
          },
        ]}
      />
    </>
  );
}
