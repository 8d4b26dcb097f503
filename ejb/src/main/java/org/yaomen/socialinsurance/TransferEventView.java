package org.yaomen.socialinsurance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** Something that happened to a transfer（办理记录）; {@code daysLeft}: what its step had left when it was sent back. */
public record TransferEventView(
        int seq,
        TransferEventKind kind,
        @Nullable Integer stepNo,
        TransferSide side,
        LocalDate happenedOn,
        @Nullable Money amount,
        @Nullable LocalDate movedOn,
        @Nullable TransferReturnClock clock,
        @Nullable Integer daysLeft,
        @Nullable String reason,
        @Nullable String attachmentSha256,
        String doneBy,
        Instant recordedAt) {}
