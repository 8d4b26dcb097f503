package org.yaomen.socialinsurance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time a step had and took（环节期限）: from the day the case came to it. {@code dueOn} is empty where the document
 * sets no days, {@code endedOn} while it runs; {@code daysUsed} are working days.
 */
public record TransferRun(
        int stepNo,
        LocalDate since,
        @Nullable Integer daysGiven,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate endedOn,
        int daysUsed,
        boolean late,
        boolean returned) {}
