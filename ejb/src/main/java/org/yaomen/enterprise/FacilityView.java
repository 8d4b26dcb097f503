package org.yaomen.enterprise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Rate;

/** A facility as it is shown（设施视图）; {@code accepted} once a closure of it was accepted. */
public record FacilityView(
        UUID id,
        String regionCode,
        UUID enterpriseId,
        String enterpriseName,
        String name,
        FacilityKind kind,
        @Nullable Integer kilnDoors,
        @Nullable Rate approvedCapacity,
        @Nullable String capacityUnit,
        List<String> equipmentNumbers,
        boolean accepted,
        boolean synthetic,
        String createdBy,
        Instant recordedAt,
        int version) {}
