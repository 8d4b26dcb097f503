package org.yaomen.subsidy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** A claim and how far it is（补贴申报）, personal data masked as on the roster; {@code amount} once it is computed. */
public record SubsidyClaimView(
        UUID id,
        String claimNo,
        String regionCode,
        String regionName,
        UUID workerId,
        String workerName,
        String citizenIdMasked,
        @Nullable String accountMasked,
        UUID enterpriseId,
        String enterpriseName,
        UUID programmeId,
        String programmeName,
        SubsidyKind kind,
        LocalDate fromOn,
        LocalDate toOn,
        int months,
        @Nullable Integer days,
        @Nullable Money paidMonthly,
        @Nullable String licenceNo,
        String proofSha256,
        @Nullable String tradingSha256,
        boolean nearRetirement,
        @Nullable String note,
        SubsidyState state,
        @Nullable UUID sheetId,
        @Nullable Money amount,
        @Nullable UUID paymentInstructionId,
        boolean synthetic,
        String createdBy,
        Instant recordedAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnWhy,
        int version) {}
