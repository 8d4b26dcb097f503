package org.yaomen.reporting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/** One award in the register（登记册行）; quantity and rate are those of the frozen calculation, none when refused. */
public record RegisterRow(
        UUID id,
        String enterpriseName,
        String creditCode,
        String townshipName,
        String ruleName,
        @Nullable Rate quantity,
        @Nullable String unit,
        @Nullable LocalDate closedOn,
        @Nullable Rate rate,
        Money amount,
        String state,
        @Nullable String whyNot,
        @Nullable String documentNo,
        @Nullable String bankReference,
        @Nullable LocalDate paidOn,
        boolean synthetic) {}
