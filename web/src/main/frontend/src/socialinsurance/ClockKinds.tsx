import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { meQuery, useMay } from '../api/queries';
import { CommandDialog } from '../kit/CommandDialog';
import { CheckField, ChoiceField, DayField, FigureField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { PageHead } from '../kit/PageHead';
import { Nothing, Panel } from '../kit/Panel';
import { Pairs } from '../kit/Pairs';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { ToConfirm } from '../kit/Status';
import { addClockKind, clockKinds, clockKindsQuery, type ClockKind, type ClockKindInput } from './queries';

/** How long each statutory clock runs and how early it warns, by which document; versions are added, never changed. */
export function ClockKinds() {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(clockKindsQuery);
  const { data: me } = useQuery(meQuery);
  const admin = useMay('policy-admin') && me?.region === '000000';
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHead title={t('menu.clockKinds')} facts={t('clock.kindsHint')} actions={admin && <Add known={data ?? []} />} />
      <Panel title={t('clock.kinds')}>
        <PlainTable<ClockKind>
          aria-label={t('clock.kinds')}
          loading={isPending}
          rowKey={({ kind, effectiveFrom }) => kind + effectiveFrom}
          dataSource={data ?? []}
          empty={<Nothing title={t('clock.noKinds')} />}
          columns={[
            { title: t('clock.kind'), render: (_, { kind }) => t(`clock.kind_${kind}`) },
            { title: t('clock.effectiveFrom'), dataIndex: 'effectiveFrom' },
            { title: t('clock.until'), render: (_, { until }) => until ?? t('clock.open') },
            { title: t('clock.days'), align: 'right', render: (_, { days }) => days ?? t('clock.bySteps') },
            { title: t('clock.warnDays'), dataIndex: 'warnDays', align: 'right' },
            { title: t('clock.article'), render: (_, { document, article, toConfirm }) => <>{`${document} ${article} `}{toConfirm && <ToConfirm />}</> },
            { title: t('clock.setBy'), dataIndex: 'setBy' },
          ]}
        />
      </Panel>
    </>
  );
}

function Add({ known }: { known: ClockKind[] }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<ClockKindInput, unknown> button={t('clock.addKind')} icon={<PlusOutlined />} primary width={720} name="clock.kind" initial={{ toConfirm: true }} send={addClockKind} done={t('clock.kindAdded')}>
      <ChoiceField name="kind" label={t('clock.kind')} options={clockKinds.map((value) => ({ value, label: t(`clock.kind_${value}`) }))} required />
      <Beside known={known} />
      <div className={kit.fields}>
        <DayField name="effectiveFrom" label={t('clock.effectiveFrom')} required />
        <FigureField name="days" label={t('clock.days')} hint={t('clock.daysHint')} whole />
        <FigureField name="warnDays" label={t('clock.warnDays')} whole required />
        <TextField name="document" label={t('clock.document')} max={200} required />
        <TextField name="article" label={t('clock.articleNo')} max={100} required />
      </div>
      <CheckField name="toConfirm" label={t('clock.toConfirm')} />
    </CommandDialog>
  );
}

/** The last version of the kind that is chosen: what the new one takes the place of. */
function Beside({ known }: { known: ClockKind[] }) {
  const { t } = useTranslation();
  const kind = Form.useWatch('kind') as ClockKind['kind'] | undefined;
  const last = known.find((each) => each.kind === kind);
  if (!last) return null;
  return (
    <Pairs
      of={[
        [t('clock.lastVersion'), last.effectiveFrom],
        [t('clock.days'), last.days ?? t('clock.bySteps')],
        [t('clock.warnDays'), last.warnDays],
        [t('clock.article'), `${last.document} ${last.article}`],
      ]}
    />
  );
}
