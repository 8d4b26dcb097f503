import { NotificationOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Form, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Award, Notice, Programme } from '../api/types';
import { loadAwards, proofQuery } from '../award/queries';
import { useKept } from '../frame/kept';
import { groupMoney } from '../kit/amounts';
import { CommandDialog } from '../kit/CommandDialog';
import { TextField } from '../kit/fields';
import layout from '../kit/layout.module.css';
import { Money } from '../kit/Money';
import styles from './publicity.module.css';
import { noticeDaysQuery, publish } from './queries';

type Props = { programme: Programme; awards: Award[] };

/** The draft of a notice: its title, its days, and how it will read. */
export function Publish({ programme, awards }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useKept();
  const ids = awards.map(({ id }) => id);
  const { data } = useQuery({ queryKey: ['chosen', ids.join()], queryFn: () => loadAwards({ programmeId: programme.id, ids: ids.join(), page: 0, size: 1 }), enabled: ids.length > 0 });
  const sum = data?.totals['amount'];
  const amount = sum === undefined ? t('app.loading') : t('award.yuan', { amount: groupMoney(sum) });
  return (
    <CommandDialog<{ title: string }, Notice>
      button={t('notice.publish')}
      icon={<NotificationOutlined />}
      primary
      small
      disabled={awards.length === 0}
      width={920}
      name={`notice.publish.${programme.id}`}
      facts={[
        [t('notice.programme'), `${programme.name} ${programme.document}`],
        [t('notice.lineCount'), awards.length],
        [t('notice.amount'), amount],
        [t('notice.consequence'), t('notice.consequenceText')],
      ]}
      initial={{ title: t('notice.titleDraft', { programme: programme.name }) }}
      send={publish(programme.id, ids)}
      done={t('notice.published')}
      onDone={({ id }) => navigate({ pathname: `/notices/${id}`, search })}
    >
      <TextField name="title" label={t('notice.title')} required />
      <Preview programme={programme} awards={awards} amount={amount} />
    </CommandDialog>
  );
}

/** The server numbers the lines when it freezes them, in this order: by payee, numbers by their size. */
const inReadingOrder = new Intl.Collator('zh-CN', { numeric: true });

function Preview({ programme, awards, amount }: { programme: Programme; awards: Award[]; amount: string }) {
  const { t } = useTranslation();
  const title: unknown = Form.useWatch('title', Form.useFormInstance());
  const lines = awards.toSorted((a, b) => inReadingOrder.compare(a.payeeName, b.payeeName));
  const first = lines[0]?.id;
  const { data: days } = useQuery({ ...noticeDaysQuery(first ?? ''), enabled: first !== undefined });
  return (
    <section className={styles.paper} aria-label={t('notice.preview')}>
      <h2>{String(title ?? '')}</h2>
      <p>{`${programme.name}（${programme.document}）`}</p>
      <p>{days === undefined ? t('app.loading') : t('notice.period', { days })}</p>
      <Table<Award>
        aria-label={t('notice.preview')}
        size="small"
        rowKey="id"
        dataSource={lines}
        pagination={{ pageSize: 8, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: t('objection.payee'), width: 200, dataIndex: 'payeeName' },
          { title: t('notice.text'), render: (_, award) => <LineText award={award} /> },
          { title: t('notice.yuan'), width: 120, align: 'right', render: (_, { amount: each }) => <Money amount={each} /> },
        ]}
        footer={() => (
          <p className={styles.sum}>
            {t('table.sum')} <span>{amount}</span>
          </p>
        )}
      />
    </section>
  );
}

/** As the server will freeze it: the facility, and each step of its calculation. */
function LineText({ award }: { award: Award }) {
  const { data: proof } = useQuery(proofQuery(award.id));
  const steps = proof?.calculation.lines.map(({ text }) => text).join('；');
  return <div className={layout.text}>{[`${award.enterpriseName} ${award.facilityName}`, ...(steps ? [steps] : [])].join('；')}</div>;
}
