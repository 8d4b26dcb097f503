package org.yaomen.tipoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report as it is shown（举报视图）: how many reported, never who. */
public record TipOffView(
        UUID id,
        String regionCode,
        UUID programmeId,
        String programmeCode,
        UUID closureId,
        String enterpriseName,
        String facilityName,
        LocalDate closedOn,
        LocalDate reportedOn,
        TipOffState state,
        int reporters,
        int rewarded,
        boolean synthetic,
        String receivedBy,
        Instant recordedAt,
        @Nullable String finding,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        int version) {}
