package org.yaomen.worker;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * What somebody would be owed for losing the post（经济补偿试算请求）. {@code leftOn} is the last day employed and counts;
 * wages are monthly means, the worker's of the last twelve months, the city's of the previous year.
 */
public record SeveranceQuestion(
        @NotNull LocalDate hiredOn,
        @NotNull LocalDate leftOn,
        @NotNull Money averageMonthlyWage,
        @NotNull Money localAverageMonthlyWage,
        @Nullable Money minimumMonthlyWage,
        @Nullable Boolean unlawful) {}
