package org.yaomen.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One audit record（审计记录）: who, when, what, why, before, after, and its place in the chain. */
public record AuditRecordView(
        UUID id,
        String regionCode,
        Instant recordedAt,
        LocalDate businessDate,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String after) {}
