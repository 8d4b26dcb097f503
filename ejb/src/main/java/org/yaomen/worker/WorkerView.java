package org.yaomen.worker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.Money;

/**
 * A worker on a roster（花名册职工）, personal data masked: of the birth only the year, for the day would complete the
 * number. {@code specialCases} are names of {@link SpecialCase}, {@code flags} of {@link WorkerFlag}.
 */
public record WorkerView(
        UUID id,
        String regionCode,
        UUID enterpriseId,
        String enterpriseName,
        String creditCode,
        UUID programmeId,
        String programmeCode,
        String name,
        String citizenIdMasked,
        CitizenId.Sex sex,
        int birthYear,
        @Nullable String phoneMasked,
        LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        String job,
        PostKind post,
        Money meanWage,
        InsuranceState pension,
        InsuranceState medical,
        InsuranceState unemployment,
        InsuranceState workInjury,
        InsuranceState maternity,
        @Nullable Integer injuryGrade,
        List<String> specialCases,
        List<String> flags,
        @Nullable String accountMasked,
        @Nullable String bankCode,
        boolean synthetic,
        @Nullable UUID importId,
        String createdBy,
        Instant recordedAt,
        int version,
        @Nullable Instant struckAt) {}
