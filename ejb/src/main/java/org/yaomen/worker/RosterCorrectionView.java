package org.yaomen.worker;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a roster and who decided on it（花名册更正）, numbers masked; {@code warnings} is what was known of the right
 * number elsewhere, {@code stops} what has to be undone before it can be confirmed.
 */
public record RosterCorrectionView(
        UUID id,
        String regionCode,
        UUID workerId,
        String workerName,
        UUID enterpriseId,
        String enterpriseName,
        RosterCorrectionKind kind,
        String reason,
        @Nullable String evidenceSha256,
        String wasMasked,
        @Nullable String citizenIdMasked,
        @Nullable String warnings,
        RosterCorrectionState state,
        String requestedBy,
        Instant recordedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        List<String> stops) {}
