package org.yaomen.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.FundSourceKind;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/**
 * What a region received from above（上级下达）; {@code state} is UNREGISTERED until an appropriation is made from it, then
 * that appropriation's; TAKEN_BACK when the sender took it back before.
 */
public record IncomingView(
        UUID id,
        String regionCode,
        @Nullable String regionName,
        String fromRegionCode,
        @Nullable String fromRegionName,
        UUID allocationId,
        UUID programmeId,
        String programmeName,
        String documentNo,
        String title,
        FundSourceKind sourceKind,
        AllocationMethod method,
        @Nullable Rate share,
        Money amount,
        LocalDate issuedOn,
        @Nullable UUID appropriationId,
        String state,
        boolean synthetic) {}
