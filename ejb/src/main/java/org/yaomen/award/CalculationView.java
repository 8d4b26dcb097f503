package org.yaomen.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** One calculation of an award（核定记录）. {@code document} is the canonical text; its SHA-256 is {@code sha256}. */
public record CalculationView(
        UUID id,
        int seqNo,
        UUID ruleSetId,
        String ruleSetSha256,
        Money amount,
        String document,
        String sha256,
        @Nullable String reason,
        String calculatedBy,
        LocalDate effectiveOn,
        Instant recordedAt) {}
