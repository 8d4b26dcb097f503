package org.yaomen.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An imported list and how many of its rows are what（名单导入概况）. */
public record ImportSummary(
        UUID id,
        String regionCode,
        ListKind kind,
        @Nullable UUID programmeId,
        @Nullable String programmeName,
        String name,
        String sha256,
        String format,
        ImportState state,
        int rows,
        int pending,
        int ready,
        int error,
        int quarantined,
        int existing,
        int applied,
        String uploadedBy,
        Instant recordedAt,
        @Nullable String appliedBy,
        @Nullable Instant appliedAt,
        @Nullable UUID jobId,
        int warned) {}
