package org.yaomen.worker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** A resettlement plan in a list（职工安置方案）; {@code contractsEnded} are those whose contract ends. */
public record ResettlementPlanView(
        UUID id,
        String regionCode,
        String regionName,
        UUID enterpriseId,
        String enterpriseName,
        UUID programmeId,
        String programmeName,
        UUID appropriationId,
        String appropriationNo,
        int staff,
        int affected,
        int contractsEnded,
        Money amount,
        @Nullable LocalDate contractsEndOn,
        LocalDate heldOn,
        ResettlementPlanState state,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate supersededOn,
        boolean synthetic,
        String sha256,
        String createdBy,
        Instant recordedAt,
        int version) {}
