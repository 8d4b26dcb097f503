package org.yaomen.socialinsurance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long a clock runs, from a day on（期限设定）; {@code until} is the first day of the next version. */
public record ClockKindView(
        ClockKind kind,
        LocalDate effectiveFrom,
        @Nullable Integer days,
        int warnDays,
        String document,
        String article,
        boolean toConfirm,
        String setBy,
        Instant recordedAt,
        @Nullable LocalDate until) {}
