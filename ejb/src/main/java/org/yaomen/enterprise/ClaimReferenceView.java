package org.yaomen.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Both closures behind a reference（核查编号所指登记）, for an auditor of both. */
public record ClaimReferenceView(String reference, ClaimKind kind, List<Side> claims) {

    /** One of the two closures（其中一项登记）. */
    public record Side(
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
}
