package org.yaomen.socialinsurance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clock that runs（法定期限）: whose, since when, until when, by which article; {@code daysLeft} are calendar days. */
public record LegalClockView(
        String id,
        ClockKind kind,
        ClockSubject subjectType,
        UUID subjectId,
        String regionCode,
        @Nullable UUID enterpriseId,
        @Nullable String enterpriseName,
        String title,
        @Nullable String step,
        String role,
        LocalDate since,
        LocalDate dueOn,
        int daysLeft,
        ClockStanding standing,
        String document,
        String article,
        boolean toConfirm) {}
