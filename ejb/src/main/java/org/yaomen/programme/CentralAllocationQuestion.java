package org.yaomen.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/**
 * How a central pool would be divided（专项奖补资金分配试算请求）. What is left out of shares, weights and year factors is taken
 * from the parameters in force at the end of {@code year} for the region that divides, the nearest above all that are listed.
 */
public record CentralAllocationQuestion(
        @NotNull Money pool,
        @Nullable Rate basicShare,

        @NotNull @Min(value = 2007, message = "年度不早于 2007 年") @Max(value = 2099, message = "年度不晚于 2099 年")
        Integer year,

        @Size(max = 50, message = "至多 50 个年度") @Nullable Map<String, Rate> yearFactors,
        @Valid @Nullable FactorWeights weights,

        @NotNull @Size(min = 1, max = 500, message = "须有 1 至 500 个地区")
        List<@NotNull @Valid RegionFactors> regions) {

    public CentralAllocationQuestion {
        yearFactors = yearFactors == null ? Map.of() : Map.copyOf(yearFactors);
    }

    /** The factors that the question gives, by year; none when they were left out. */
    @Override
    public Map<String, Rate> yearFactors() {
        return yearFactors == null ? Map.of() : yearFactors;
    }

    /**
     * One region's factors（地区因素）: capacity in one unit for all, workers to be placed, difficulty; the year its capacity
     * was closed in, {@code year} of the question where it is left out.
     */
    public record RegionFactors(
            @NotNull RegionCode code,
            @NotNull Rate capacity,

            @NotNull @Min(value = 0, message = "职工人数不能为负") @Max(value = 100_000_000, message = "职工人数过大")
            Integer workers,

            @Nullable Rate difficulty,

            @Min(value = 2007, message = "年度不早于 2007 年") @Max(value = 2099, message = "年度不晚于 2099 年") @Nullable
            Integer closedInYear) {}
}
