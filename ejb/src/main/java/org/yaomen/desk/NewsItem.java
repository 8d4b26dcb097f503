package org.yaomen.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * News of one document（消息）: who did what to it and, in {@code text}, why. {@code id} names what happened, unique with
 * {@code kind}. {@code tookPart}: the caller worked on the document; otherwise it came to the caller's desk.
 */
public record NewsItem(
        NewsKind kind,
        UUID id,
        String regionCode,
        DocumentType subjectType,
        UUID subjectId,
        String title,
        @Nullable Money amount,
        @Nullable String text,
        String actor,
        Instant recordedAt,
        boolean unread,
        boolean tookPart) {}
