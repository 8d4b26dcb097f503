package org.yaomen.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.FundSourceKind;
import org.yaomen.shared.Money;

/**
 * An appropriation and where its money is now（预算指标及执行情况）. {@code available + committed + instructed + paid +
 * allocated = amount} once issued; {@code returned} counts every bank return that ever happened. {@code allocationLineId}:
 * the part of an allocation from above that was registered. {@code passDownBy}: the day by which what is available has to
 * be allocated to the regions below, {@code passDownDaysLeft} the calendar days until then.
 */
public record AppropriationView(
        UUID id,
        String regionCode,
        UUID fundSourceId,
        String sourceCode,
        FundSourceKind sourceKind,
        String sourceName,
        UUID programmeId,
        String programmeCode,
        String programmeName,
        String documentNo,
        String title,
        Money amount,
        int indexYear,
        LocalDate receivedOn,
        String state,
        String sha256,
        Money available,
        Money committed,
        Money instructed,
        Money paid,
        Money returned,
        Money allocated,
        @Nullable UUID allocationLineId,
        @Nullable LocalDate passDownBy,
        @Nullable Integer passDownDaysLeft,
        boolean synthetic,
        String createdBy,
        Instant recordedAt,
        int version) {}
