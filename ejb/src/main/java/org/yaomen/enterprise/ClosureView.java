package org.yaomen.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.AcceptanceState;
import org.yaomen.shared.Rate;

/** A closure as it is shown（关闭视图）, with its acceptance opinion once there is one. */
public record ClosureView(
        UUID id,
        String regionCode,
        UUID programmeId,
        String programmeCode,
        UUID enterpriseId,
        String enterpriseName,
        String creditCode,
        String townshipCode,
        String townshipName,
        @Nullable String villageCode,
        @Nullable String villageName,
        UUID facilityId,
        String facilityName,
        @Nullable Integer kilnDoors,
        @Nullable Rate approvedCapacity,
        @Nullable String capacityUnit,
        LocalDate appliedOn,
        LocalDate closedOn,
        boolean voluntary,
        ClosureState state,
        @Nullable AcceptanceState acceptanceState,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate dismantleBy,
        @Nullable String opinion,
        int evidenceCount,
        boolean synthetic,
        String registeredBy,
        @Nullable String acceptedBy,
        @Nullable LocalDate dismantledOn,
        @Nullable String verifiedBy,
        Instant recordedAt,
        int version) {}
