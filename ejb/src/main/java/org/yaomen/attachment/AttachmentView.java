package org.yaomen.attachment;

import java.time.Instant;

/** What is known of an evidence file（附件视图）; {@code sha256} names it within its region. */
public record AttachmentView(
        String regionCode,
        String sha256,
        String name,
        String mediaType,
        int sizeBytes,
        String uploadedBy,
        Instant recordedAt) {}
