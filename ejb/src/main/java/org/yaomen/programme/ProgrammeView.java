package org.yaomen.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is shown（政策项目视图）; {@code activeVersionNo} is the highest active version of its rules, null while
 * there is none.
 */
public record ProgrammeView(
        UUID id,
        String code,
        String name,
        String regionCode,
        String regionName,
        String document,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        @Nullable String note,
        @Nullable Integer activeVersionNo,
        String createdBy,
        Instant recordedAt,
        int version) {}
