package org.yaomen.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the two entries behind a reference（其中一项登记）: a closure, or a worker on a roster. */
public record ClaimSide(
        @Nullable UUID closureId,
        @Nullable UUID workerId,
        String regionCode,
        UUID enterpriseId,
        String enterpriseName,
        String creditCode,
        @Nullable String facilityName,
        @Nullable String workerName,
        UUID programmeId,
        String programmeCode,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate contractFrom,
        Instant recordedAt) {}
