package org.yaomen.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.FundSourceKind;
import org.yaomen.shared.Money;

/** A plan that divides an appropriation（资金分配方案）; {@code registered} is what the regions below have issued
 * of it, {@code taken} whether any of them has begun to register its part.
 */
public record AllocationView(
        UUID id,
        String regionCode,
        @Nullable String regionName,
        UUID appropriationId,
        String sourceDocumentNo,
        FundSourceKind sourceKind,
        UUID programmeId,
        String programmeName,
        String documentNo,
        String title,
        AllocationMethod method,
        Money amount,
        int lineCount,
        Money registered,
        AllocationState state,
        @Nullable LocalDate issuedOn,
        boolean synthetic,
        String sha256,
        String createdBy,
        Instant recordedAt,
        int version,
        @Nullable LocalDate takenBackOn,
        @Nullable String takenBackBy,
        @Nullable String takenBackWhy,
        boolean taken) {}
