package org.yaomen.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Rate;

/**
 * A stored value of a parameter, and when it holds in its own region（政策参数一览）. {@code effectiveTo} is the last day as
 * the document has it; {@code until} the day before a later version, if that is earlier.
 */
public record ParameterRow(
        ParameterName name,
        String item,
        Rate value,
        String unit,
        String regionCode,
        String regionName,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable LocalDate until,
        boolean inForce,
        String document,
        String article,
        boolean toConfirm,
        @Nullable String note,
        String setBy,
        Instant recordedAt) {}
