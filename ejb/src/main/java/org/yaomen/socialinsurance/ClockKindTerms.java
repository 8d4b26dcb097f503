package org.yaomen.socialinsurance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long a clock shall run, from a day on（期限设定）. */
public record ClockKindTerms(
        @NotNull ClockKind kind,
        @NotNull LocalDate effectiveFrom,

        @Nullable @Min(value = 1, message = "日数须为 1 至 3650") @Max(value = 3650, message = "日数须为 1 至 3650")
        Integer days,

        @NotNull @Min(value = 0, message = "预警日数须为 0 至 365") @Max(value = 365, message = "预警日数须为 0 至 365")
        Integer warnDays,

        @NotBlank(message = "请填写文号") @Size(min = 2, max = 200, message = "文号须为 2 至 200 字")
        String document,

        @NotBlank(message = "请填写条款") @Size(max = 100, message = "条款至多 100 字")
        String article,

        boolean toConfirm) {}
