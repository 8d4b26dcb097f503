package org.yaomen.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One record of where a worker went（安置去向记录）; {@code reversed}: taken back by a later one, {@code until}: the day before the next that stands. */
public record PlacementRecordView(
        UUID id,
        UUID workerId,
        int seqNo,
        PlacementCause cause,
        PlacementStatus status,
        LocalDate startedOn,
        @Nullable LocalDate until,
        boolean reversed,
        @Nullable String employer,
        @Nullable String post,
        @Nullable String agreementNo,
        @Nullable LocalDate agreementSignedOn,
        @Nullable ContractEndGround contractEndGround,
        @Nullable LocalDate contractEndedOn,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate benefitFrom,
        @Nullable String attachmentSha256,
        @Nullable String attachmentName,
        @Nullable String reason,
        @Nullable UUID reverses,
        String createdBy,
        Instant recordedAt) {

    /** Counts for what stood when. */
    boolean counts() {
        return cause != PlacementCause.REVERSED && !reversed;
    }

    boolean standsOn(LocalDate day) {
        return counts() && !day.isBefore(startedOn) && (until == null || !day.isAfter(until));
    }
}
