package org.yaomen.placement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Petitions and labour disputes of an enterprise in one month（信访与劳动争议登记）; replaces what was said of the month before. */
public record DisputeMonthTerms(
        @NotNull UUID enterpriseId,
        @NotNull UUID programmeId,

        @NotNull @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "月份须为 YYYY-MM")
        String month,

        @NotNull @Min(0) @Max(100_000) Integer petitions,
        @NotNull @Min(0) @Max(100_000) Integer disputes,
        @Size(max = 200, message = "说明至多 200 字") @Nullable String note) {}
