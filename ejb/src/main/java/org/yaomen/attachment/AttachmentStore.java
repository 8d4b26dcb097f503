package org.yaomen.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of evidence files（附件查询）. */
@Dependent
class AttachmentStore {

    private final Rows rows;

    @Inject
    AttachmentStore(Rows rows) {
        this.rows = rows;
    }

    /** False when the same content is there already. */
    boolean insert(AttachmentView file, byte[] content) {
        return rows.update(
                        """
                insert into attachment (region_code, sha256, name, media_type, size_bytes, content, uploaded_by,
                    recorded_at)
                values (:region, :sha256, :name, :media_type, :size, :content, :person, :now)
                on conflict do nothing""",
                        Map.of(
                                "region", file.regionCode(),
                                "sha256", file.sha256(),
                                "name", file.name(),
                                "media_type", file.mediaType(),
                                "size", file.sizeBytes(),
                                "content", content,
                                "person", file.uploadedBy(),
                                "now", file.recordedAt()))
                > 0;
    }

    Optional<AttachmentView> view(RegionCode region, String sha256) {
        return rows.one(
                AttachmentView.class,
                "select * from attachment_view where region_code = :region and sha256 = :sha256",
                Map.of("region", region.code(), "sha256", sha256));
    }

    Optional<AttachmentContent> content(RegionCode region, String sha256) {
        return rows.one(
                AttachmentContent.class,
                "select name, media_type, content from attachment where region_code = :region and sha256 = :sha256",
                Map.of("region", region.code(), "sha256", sha256));
    }

    Page<AttachmentView> list(Attachments.Query query, PageRequest page) {
        return new Listing<>(rows, AttachmentView.class, "attachment_view", "recorded_at desc, region_code, sha256")
                .containing("name", query.words())
                .where("sha256 = :sha256", "sha256", query.sha256())
                .page(page);
    }
}
