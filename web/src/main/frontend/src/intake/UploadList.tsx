import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { meQuery, useCommand } from '../api/queries';
import { regionsBelowQuery } from '../calendar/regions';
import { useKept } from '../frame/kept';
import { Choice } from '../kit/Choice';
import { Download } from '../kit/Download';
import { PageHead } from '../kit/PageHead';
import { Panel } from '../kit/Panel';
import { PlainTable } from '../kit/PlainTable';
import { Problem } from '../kit/Problem';
import { useProgramme } from '../programme/queries';
import { ChooseFile } from './ChooseFile';
import styles from './intake.module.css';
import { chosen, kindsQuery, uploadList, type ImportKind } from './queries';

/** Which list, whose, and the file; nothing is entered before somebody has looked at the preview. */
export function UploadList() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const kept = useKept();
  const { data: known = [] } = useQuery(kindsQuery);
  const { data: me } = useQuery(meQuery);
  const [params] = useSearchParams();
  const { data: regions = [] } = useQuery({ ...regionsBelowQuery(me?.region ?? ''), enabled: me !== undefined });
  const { all = [], programme } = useProgramme();
  const [kindChosen, setKind] = useState<string>();
  const [regionChosen, setRegion] = useState<string>();
  const [programmeChosen, setProgramme] = useState<string>();
  const upload = useCommand(uploadList);
  // Whoever uploads some kinds is offered those.
  const own = known.filter(({ enteredBy }) => enteredBy.some((role) => me?.roles.includes(role)));
  const kinds = own.length > 0 ? own : known;
  const wanted = kindChosen ?? params.get('kind');
  const kind = kinds.find((each) => each.kind === wanted) ?? kinds[0];
  const region = regionChosen ?? (regions.length === 1 ? regions[0]?.code : me?.region);
  const programmeId = programmeChosen ?? programme?.id;
  if (!kind || !region) return null;
  const send = (file: File) =>
    upload.run({ ...chosen(file), kind: kind.kind, region, ...(kind.needsProgramme && programmeId && { programme: programmeId }) }, ({ summary }) => void navigate(`/imports/${summary.id}${kept}`));
  return (
    <>
      <PageHead title={t('import.upload')} facts={t('import.uploadHint')} />
      <div className={styles.panels}>
        <Panel title={t('import.what')}>
          <div className={styles.choose}>
            <Part label={t('import.kind')}>
              <Choice label={t('import.kind')} value={kind.kind} options={kinds.map((each) => ({ value: each.kind, label: each.label }))} onChange={setKind} />
            </Part>
            <Part label={t('import.region')}>
              <Choice label={t('import.region')} value={region} options={regions.map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))} onChange={setRegion} />
            </Part>
            {kind.needsProgramme && (
              <Part label={t('import.programme')}>
                <Choice label={t('import.programme')} value={programmeId ?? null} options={all.map(({ id, name, code }) => ({ value: id, label: `${name} ${code}` }))} onChange={setProgramme} />
              </Part>
            )}
            <ChooseFile label={t('import.choose')} primary busy={upload.isPending} onFile={send} />
            <span>{t('import.kinds')}</span>
          </div>
        </Panel>
        {upload.error && <Problem error={upload.error} within />}
        <Columns kind={kind} />
      </div>
    </>
  );
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <span>{label}</span>
      {children}
    </div>
  );
}

/** What the columns are called, which there must be, and in which units they may count. */
function Columns({ kind }: { kind: ImportKind }) {
  const { t } = useTranslation();
  const template = (format: string) => `/api/v1/imports/template?kind=${kind.kind}&format=${format}`;
  return (
    <Panel
      title={t('import.columnsOf', { list: kind.label })}
      note={t('import.columnsNote')}
      extra={
        <>
          <Download path={template('xlsx')}>{t('import.templateXlsx')}</Download> <Download path={template('csv')}>{t('import.templateCsv')}</Download>
        </>
      }
    >
      <PlainTable
        aria-label={t('import.columnsOf', { list: kind.label })}
        rowKey="label"
        dataSource={kind.columns}
        columns={[
          { title: t('import.column'), dataIndex: 'label' },
          { title: t('import.required'), render: (_, { required }) => (required ? t('import.yes') : '') },
          { title: t('import.holds'), render: (_, { type, words }) => (words.length > 0 ? words.join('、') : t(`import.type_${type}`)) },
          { title: t('import.units'), render: (_, { units }) => units.join('、') },
          { title: t('import.synonyms'), render: (_, { synonyms }) => synonyms.join('、') },
        ]}
      />
    </Panel>
  );
}
