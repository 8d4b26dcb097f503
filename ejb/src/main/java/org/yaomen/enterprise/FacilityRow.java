package org.yaomen.enterprise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Rate;

/** A facility as it is stored（设施行）, its equipment numbers one a line. */
record FacilityRow(
        UUID id,
        String regionCode,
        UUID enterpriseId,
        String enterpriseName,
        String name,
        FacilityKind kind,
        @Nullable Integer kilnDoors,
        @Nullable Rate approvedCapacity,
        @Nullable String capacityUnit,
        String equipmentLines,
        boolean accepted,
        boolean synthetic,
        String createdBy,
        Instant recordedAt,
        int version) {}
