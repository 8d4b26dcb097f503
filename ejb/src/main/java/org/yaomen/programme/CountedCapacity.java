package org.yaomen.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Rate;

/**
 * Which capacity counts（计奖产能）: the mean output of the last {@code years}, where that lies below the approved capacity by
 * the {@code shortfall} ("0.20") or more; by more only, unless {@code inclusive}. Otherwise the approved one.
 */
public record CountedCapacity(
        @Min(value = 1, message = "产量年数须为 1 至 10") @Max(value = 10, message = "产量年数须为 1 至 10")
        int years,

        @NotNull Rate shortfall,
        boolean inclusive,
        @NotBlank(message = "请填写文号") @Size(max = 100) String document,
        @NotBlank(message = "请填写条款") @Size(max = 100) String article) {

    /** A quantity, and in words why it is this one（计奖数量）. */
    record Counted(Rate quantity, String why) {}

    /** Null when the outputs of the years are not all known. */
    @Nullable
    Counted of(Rate approved, List<Rate> outputs) {
        if (outputs.size() < years) {
            return null;
        }
        List<Rate> last = outputs.subList(outputs.size() - years, outputs.size());
        BigDecimal sum = last.stream().map(Rate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal threshold = approved.value()
                .multiply(BigDecimal.ONE.subtract(shortfall.value()))
                .multiply(BigDecimal.valueOf(years));
        int against = sum.compareTo(threshold);
        Rate mean = new Rate(sum.divide(BigDecimal.valueOf(years), 6, RoundingMode.HALF_UP));
        String compared = "核定产能 " + approved + " 吨，近 " + years + " 年平均产量 " + mean + " 吨，";
        boolean meanCounts = inclusive ? against <= 0 : against < 0;
        String limit = shortfall.value().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        return meanCounts
                ? new Counted(mean, compared + "低于核定产能 " + limit + (inclusive ? "及" : "") + "以上，按平均产量计")
                : new Counted(approved, compared + "未低于核定产能 " + limit + (inclusive ? "" : "以上") + "，按核定产能计");
    }
}
