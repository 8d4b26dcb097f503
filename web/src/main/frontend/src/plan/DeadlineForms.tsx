import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { RegionField } from '../calendar/RegionField';
import { CommandDialog } from '../kit/CommandDialog';
import { EvidenceField } from '../kit/evidence';
import { AreaField, ChoiceField, DayField, FigureField, TextField } from '../kit/fields';
import kit from '../kit/kit.module.css';
import { addDeadline, addYear, desks, kinds, markDeadline, roleOf, type Deadline, type DeadlineInput, type MarkInput, type YearInput } from './queries';

export function AddDeadline({ region }: { region: string }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<DeadlineInput, unknown> button={t('plan.add')} icon={<PlusOutlined />} primary width={640} name="plan.add" send={addDeadline} done={t('plan.added')}>
      <div className={kit.fields}>
        <RegionField name="regionCode" label={t('plan.region')} below={region} required />
        <FigureField name="year" label={t('plan.year')} whole required />
        <ChoiceField name="kind" label={t('plan.kind')} required options={kinds.map((value) => ({ value, label: t(`plan.kind_${value}`) }))} />
        <ChoiceField name="role" label={t('plan.role')} required options={desks.map((value) => ({ value, label: t(`role.${roleOf(value)}`) }))} />
        <DayField name="beginsOn" label={t('plan.beginsOn')} hint={t('plan.beginsHint')} required />
        <DayField name="dueOn" label={t('plan.dueOn')} required />
      </div>
      <TextField name="title" label={t('plan.title')} max={100} required />
      <TextField name="document" label={t('plan.document')} max={100} required />
      <AreaField name="note" label={t('plan.note')} rows={2} />
    </CommandDialog>
  );
}

/** The usual days of a year, under the document of that year. */
export function AddYear({ region }: { region: string }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<YearInput, unknown> button={t('plan.addYear')} name="plan.addYear" facts={[[t('plan.usual'), t('plan.usualDays')]]} send={addYear} done={t('plan.yearAdded')}>
      <div className={kit.fields}>
        <RegionField name="regionCode" label={t('plan.region')} below={region} required />
        <FigureField name="year" label={t('plan.year')} whole required />
      </div>
      <TextField name="document" label={t('plan.document')} max={100} required />
    </CommandDialog>
  );
}

type Done = Omit<MarkInput, 'attachmentSha256'> & { evidence?: { attachmentSha256: string }[] };

/** Done on a day, with a file that shows it where there is one. */
export function MarkDone({ deadline: { id, version, title, regionCode, regionName, dueOn } }: { deadline: Deadline }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<Done, unknown>
      button={t('plan.markDone')}
      primary
      name={`plan.done.${id}`}
      facts={[
        [t('plan.title'), title],
        [t('plan.region'), regionName],
        [t('plan.dueOn'), dueOn],
      ]}
      version={version}
      send={(key, { evidence, ...input }, seen) => markDeadline(id, key, { ...input, act: 'DONE', ...(evidence?.[0] && { attachmentSha256: evidence[0].attachmentSha256 }) }, seen)}
      done={t('plan.marked')}
    >
      <DayField name="doneOn" label={t('plan.doneOn')} required />
      <AreaField name="note" label={t('plan.doneNote')} required />
      <EvidenceField name="evidence" label={t('plan.evidence')} region={regionCode} />
    </CommandDialog>
  );
}

/** Takes back what was said, or the deadline itself; both keep what was. */
export function TakeBack({ deadline: { id, version, title }, act }: { deadline: Deadline; act: 'UNDONE' | 'WITHDRAWN' }) {
  const { t } = useTranslation();
  return (
    <CommandDialog<Pick<MarkInput, 'note'>, unknown>
      button={t(`plan.mark_${act}`)}
      name={`plan.${act}.${id}`}
      facts={[[t('plan.title'), title]]}
      version={version}
      send={(key, { note }, seen) => markDeadline(id, key, { act, note }, seen)}
      done={t('plan.marked')}
    >
      <AreaField name="note" label={t('plan.reason')} required />
    </CommandDialog>
  );
}
