package org.yaomen.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One of the two closures behind a reference（其中一项申报）. */
public record ClaimSide(
        UUID closureId,
        String regionCode,
        UUID enterpriseId,
        String enterpriseName,
        String creditCode,
        String facilityName,
        UUID programmeId,
        String programmeCode,
        LocalDate closedOn,
        Instant recordedAt) {}
