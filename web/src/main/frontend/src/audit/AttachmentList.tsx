import { useTranslation } from 'react-i18next';
import type { Attachment } from '../api/types';
import { Download } from '../kit/Download';
import { FilterBar, useFilter } from '../kit/FilterBar';
import { PageHead } from '../kit/PageHead';
import { Hash, Moment } from '../kit/Pairs';
import { Nothing } from '../kit/Panel';
import { SearchTable } from '../kit/SearchTable';
import { loadAttachments } from './queries';

/** Every evidence file of the region, found by its name or its hash. */
export function AttachmentList() {
  const { t } = useTranslation();
  const filter = useFilter('words', 'sha256');
  return (
    <>
      <PageHead title={t('menu.attachments')} />
      <FilterBar
        fields={[
          { name: 'words', label: t('attachment.name') },
          { name: 'sha256', label: t('attachment.sha256') },
        ]}
      />
      <SearchTable<Attachment>
        name="attachments"
        filter={filter}
        label={t('menu.attachments')}
        rowKey="sha256"
        load={(request) => loadAttachments({ ...filter, ...request })}
        empty={<Nothing title={t('attachment.emptyTitle')} hint={t('attachment.emptyHint')} />}
        columns={[
          { title: t('attachment.name'), dataIndex: 'name' },
          { title: t('attachment.mediaType'), dataIndex: 'mediaType' },
          { title: t('attachment.size'), dataIndex: 'sizeBytes', align: 'right', render: (_, { sizeBytes }) => t('attachment.kilobytes', { size: Math.ceil(sizeBytes / 1024) }) },
          { title: t('attachment.region'), dataIndex: 'regionCode' },
          { title: t('attachment.uploadedBy'), dataIndex: 'uploadedBy' },
          { title: t('attachment.recordedAt'), dataIndex: 'recordedAt', render: (_, { recordedAt }) => <Moment at={recordedAt} /> },
          { title: t('attachment.sha256'), render: (_, { sha256 }) => <Hash of={sha256} short /> },
          {
            title: t('attachment.file'),
            render: (_, { regionCode, sha256 }) => (
              <Download path={`/api/v1/attachments/${encodeURIComponent(regionCode)}/${encodeURIComponent(sha256)}/content`}>{t('evidence.download')}</Download>
            ),
          },
        ]}
      />
    </>
  );
}
