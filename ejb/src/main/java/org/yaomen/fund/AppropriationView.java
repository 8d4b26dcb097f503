package org.yaomen.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.yaomen.programme.FundSourceKind;
import org.yaomen.shared.Money;

/**
 * An appropriation and where its money is now（预算指标及执行情况）. {@code available + committed + instructed + paid = amount}
 * once issued; {@code returned} counts every bank return that ever happened.
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
        boolean synthetic,
        String createdBy,
        Instant recordedAt,
        int version) {}
