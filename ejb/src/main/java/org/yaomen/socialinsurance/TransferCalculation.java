package org.yaomen.socialinsurance;

import java.time.Instant;

/** What moves, by the frozen document（转移测算）; {@code replays}: the stored facts give the same hash again. */
public record TransferCalculation(
        int calculationNo,
        TransferDocument document,
        String sha256,
        boolean replays,
        String createdBy,
        Instant recordedAt) {}
