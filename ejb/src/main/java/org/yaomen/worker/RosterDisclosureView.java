package org.yaomen.worker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to have a roster with its numbers in full（花名册完整导出）: for what, agreed to by whom, to be taken until when.
 * {@code sha256} is the digest of what was taken.
 */
public record RosterDisclosureView(
        UUID id,
        String regionCode,
        UUID enterpriseId,
        String enterpriseName,
        UUID programmeId,
        String programmeName,
        String purpose,
        RosterDisclosureState state,
        String requestedBy,
        Instant recordedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable LocalDate validUntil,
        @Nullable Instant usedAt,
        @Nullable Integer workers,
        @Nullable String sha256,
        boolean expired) {}
