package org.yaomen.severance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * A compensation sheet（经济补偿核定表）: {@code amount} before tax, {@code net} to the workers, both of what it pays; {@code
 * unpayable} is only shown. Before the calculation there are no sums.
 */
public record SeveranceSheetView(
        UUID id,
        String regionCode,
        String regionName,
        UUID enterpriseId,
        String enterpriseName,
        UUID programmeId,
        String programmeName,
        @Nullable UUID appropriationId,
        @Nullable String appropriationNo,
        SeveranceSheetState state,
        LocalDate leftOn,
        @Nullable LocalDate payOn,
        Money localMonthlyWage,
        Money localAnnualWage,
        Money minimumWage,
        String wageSource,
        int workers,
        @Nullable Integer lines,
        @Nullable Money amount,
        @Nullable Money tax,
        @Nullable Money net,
        @Nullable Money u2,
        @Nullable Money u3,
        @Nullable Money unpayable,
        @Nullable UUID revises,
        @Nullable UUID jobId,
        @Nullable String sha256,
        boolean synthetic,
        String createdBy,
        @Nullable String calculatedBy,
        Instant recordedAt,
        int version,
        @Nullable LocalDate takenBackOn,
        @Nullable String takenBackBy,
        @Nullable String takenBackWhy) {}
