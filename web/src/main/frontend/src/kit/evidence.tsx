import { DeleteOutlined, FilePdfOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Image, Input } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Intention } from '../api/intention';
import { storeAttachment } from '../api/attachments';
import type { Evidence } from '../api/types';
import { Download } from './Download';
import { Field } from './fields';
import styles from './kit.module.css';
import { Hash, Moment } from './Pairs';
import { Nothing } from './Panel';
import { Problem } from './Problem';

const contentOf = (region: string, sha256: string) => `/api/v1/attachments/${encodeURIComponent(region)}/${encodeURIComponent(sha256)}/content`;

/** The files that prove something: photos as pictures, each with its hash. */
export function EvidenceList({ of }: { of: Evidence[] }) {
  const { t } = useTranslation();
  if (of.length === 0) return <Nothing title={t('evidence.emptyTitle')} hint={t('evidence.emptyHint')} />;
  return (
    <ul className={styles.evidence}>
      {of.map(({ regionCode, attachmentSha256, title, name, mediaType, sizeBytes, addedBy, recordedAt }) => {
        const path = contentOf(regionCode, attachmentSha256);
        return (
          <li key={attachmentSha256 + title}>
            {mediaType.startsWith('image/') ? <Photo path={path} title={title} /> : <FilePdfOutlined className={styles.paper ?? ''} />}
            <div className={styles.about}>
              <strong>{title}</strong>
              <span>{t('evidence.file', { name, size: Math.ceil(sizeBytes / 1024) })}</span>
              <span>
                {addedBy} <Moment at={recordedAt} />
              </span>
              <Hash of={attachmentSha256} short />
            </div>
            <Download path={path}>{t('evidence.download')}</Download>
          </li>
        );
      })}
    </ul>
  );
}

/** A photo, small; it opens large by mouse and by keyboard, which the picture of Ant Design does not. */
function Photo({ path, title }: { path: string; title: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.photo} aria-label={t('evidence.look', { title })} onClick={() => setOpen(true)}>
        <img src={path} alt={title} width={120} height={90} />
      </button>
      {open && <Image src={path} alt={title} styles={{ root: { display: 'none' } }} preview={{ open, onOpenChange: setOpen }} />}
    </>
  );
}

type Chosen = { attachmentSha256: string; title: string };

/** Takes files into a form: each is stored at once, and the form carries its hash and title. */
export function EvidenceField({ region, ...field }: { name: string; label: string; region: string; required?: boolean }) {
  const { t } = useTranslation();
  return (
    <Field {...field} hint={t('evidence.kinds')} validateTrigger="onChange">
      <Uploads region={region} label={field.label} />
    </Field>
  );
}

type UploadsProps = { id?: string; region: string; label: string; value?: Chosen[]; onChange?: (value: Chosen[]) => void };

function Uploads({ id, region, label, value = [], onChange }: UploadsProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [intention] = useState(() => new Intention());
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (files: File[]) => {
      const stored: Chosen[] = [];
      for (const file of files) {
        const key = intention.keyFor([file.name, file.size, file.lastModified]);
        const { sha256 } = await storeAttachment(region, file, key);
        stored.push({ attachmentSha256: sha256, title: file.name.replace(/\.[^.]*$/, '').slice(0, 100) });
      }
      return stored;
    },
    onSuccess: (stored) => onChange?.([...value, ...stored.filter(({ attachmentSha256 }) => !value.some((each) => each.attachmentSha256 === attachmentSha256))]),
  });
  return (
    <div className={styles.uploads}>
      {error && <Problem error={error} within />}
      {value.map(({ attachmentSha256, title }, at) => (
        <div key={attachmentSha256}>
          <Input
            value={title}
            maxLength={100}
            aria-label={t('evidence.title', { no: at + 1 })}
            onChange={({ target }) => onChange?.(value.with(at, { attachmentSha256, title: target.value }))}
          />
          <Hash of={attachmentSha256} short />
          <Button icon={<DeleteOutlined />} aria-label={t('evidence.remove', { title })} onClick={() => onChange?.(value.filter((_, other) => other !== at))} />
        </div>
      ))}
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        accept="application/pdf,image/jpeg,image/png"
        aria-label={label}
        onChange={({ target }) => {
          mutate([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button icon={<UploadOutlined />} loading={isPending} onClick={() => input.current?.click()}>
        {t('evidence.choose')}
      </Button>
    </div>
  );
}
