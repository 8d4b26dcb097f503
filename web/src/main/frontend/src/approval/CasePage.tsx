import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Money } from '../kit/Money';
import { PageHead } from '../kit/PageHead';
import { Panel } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { Status } from '../kit/Status';
import styles from './approval.module.css';
import { Changes } from './Changes';
import { Content } from './Content';
import { Course, Parts } from './Course';
import { Decide } from './Decide';
import { caseQuery } from './queries';

/** Side by side: left what is signed, right how it got here and who may go on. */
export function CasePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: detail, error, refetch } = useQuery(caseQuery(id));
  if (error && !detail) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!detail) return <Skeleton active aria-label={t('app.loading')} />;
  const { approval } = detail;
  return (
    <>
      <PageHead
        title={approval.title}
        facts={
          <>
            <Status of="approval" state={approval.state} />
            <span>{t(`subject.${approval.subjectType}`)}</span>
            <Money amount={approval.amount} large />
          </>
        }
        actions={<Decide detail={detail} />}
      />
      <div className={styles.sides}>
        <Content approval={approval} />
        <div className={styles.side}>
          <Panel title={t('approval.course')}>
            <Course detail={detail} />
          </Panel>
          <Panel title={t('approval.changes')}>
            <Changes detail={detail} />
          </Panel>
          <Panel title={t('approval.parts')} note={t('approval.partsNote')}>
            <Parts parts={detail.parts} />
          </Panel>
        </div>
      </div>
    </>
  );
}
