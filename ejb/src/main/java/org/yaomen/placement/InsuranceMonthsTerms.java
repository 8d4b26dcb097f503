package org.yaomen.placement;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.worker.InsuranceScheme;

/**
 * Which schemes were paid for one worker or a list of them, in every month from {@code from} to {@code to} ({@code
 * YYYY-MM})（逐月缴费登记）. No scheme: none was paid. What was recorded of a month before is replaced.
 */
public record InsuranceMonthsTerms(
        @NotEmpty(message = "请指明职工") @Size(max = 500, message = "一次至多 500 人")
        List<@NotNull UUID> workerIds,

        @NotNull @Pattern(regexp = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])", message = "月份须为 YYYY-MM")
        String from,

        @NotNull @Pattern(regexp = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])", message = "月份须为 YYYY-MM")
        String to,

        @NotNull @Size(max = 5) List<@NotNull InsuranceScheme> schemes,
        @Size(max = 200, message = "说明至多 200 字") @Nullable String note) {}
