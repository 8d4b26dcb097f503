package org.yaomen.enterprise;

import java.time.Instant;

/** A piece of evidence as it is shown（证明材料视图）; the file is at {@code /attachments/{regionCode}/{attachmentSha256}}. */
public record EvidenceView(
        String regionCode,
        String attachmentSha256,
        String title,
        String name,
        String mediaType,
        int sizeBytes,
        String addedBy,
        Instant recordedAt) {}
