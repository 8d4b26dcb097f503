package org.yaomen.enterprise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another closure that is like this one（相似申报）, which proves nothing by itself. Of what lies elsewhere, outside the
 * caller's regions, only the kind and the reference are told.
 */
public record ClaimView(
        ClaimKind kind,
        boolean elsewhere,
        String reference,
        @Nullable UUID closureId,
        @Nullable String enterpriseName,
        @Nullable String facilityName,
        @Nullable String programmeCode,
        @Nullable Instant recordedAt) {}
