package org.yaomen.worker;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.ClaimKind;

/**
 * Another entry with the same person or account（相同的花名册记录）. Of what lies elsewhere, outside the caller's regions,
 * only the kind and the reference are told.
 */
public record WorkerClaimView(
        ClaimKind kind,
        boolean elsewhere,
        String reference,
        @Nullable UUID workerId,
        @Nullable String workerName,
        @Nullable String enterpriseName,
        @Nullable String programmeCode,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo) {}
