package org.yaomen.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * A notice as officials see it（公示）; {@code endsOn} is its last day and belongs to it. {@code daysLeft} counts working
 * days from today to it, negative when it is over; a closed notice has none.
 */
public record NoticeView(
        UUID id,
        String regionCode,
        UUID programmeId,
        String programmeCode,
        String programmeName,
        String title,
        LocalDate publishedOn,
        int noticeDaysWorking,
        LocalDate endsOn,
        @Nullable Integer daysLeft,
        NoticeState state,
        String sha256,
        int lineCount,
        Money amount,
        boolean synthetic,
        int openObjections,
        String publishedBy,
        Instant recordedAt,
        @Nullable Instant closedAt,
        int version) {}
