package org.yaomen.worker;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * What tax a one-off compensation would bear（一次性补偿个人所得税试算请求）: the day of payment decides the rule. The wage is
 * the city's yearly mean of the previous year; {@code insurancePaid} is the statutory insurance the worker paid of it.
 */
public record SeveranceTaxQuestion(
        @NotNull Money paid,
        @NotNull LocalDate paidOn,
        @NotNull Money localAverageAnnualWage,

        @NotNull
        @Min(value = 1, message = "工作年限至少 1 年，不满一年的填 1")
        @Max(value = Limits.SERVICE_YEARS, message = "工作年限不能超过 80 年")
        Integer yearsOfService,

        @Nullable Money insurancePaid) {}
