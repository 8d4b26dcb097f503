package org.yaomen.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job and its progress（批量作业）: {@code done} of {@code total} items, of which {@code failed} came to nothing; {@code
 * trouble} only where the whole job broke off.
 */
public record JobView(
        UUID id,
        String regionCode,
        JobKind kind,
        String title,
        JobState state,
        int total,
        int done,
        int failed,
        @Nullable String trouble,
        String startedBy,
        Instant recordedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {}
