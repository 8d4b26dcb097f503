package org.yaomen.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Rate;

/**
 * One rate and the quantities it holds for（数量分档）: more than {@code above}, up to and including {@code upTo}. Only the
 * first step may leave out {@code above}, only the last {@code upTo}. Without a {@code rate} (yuan per unit) the source
 * left it blank: 待补.
 */
public record RuleStep(
        @Nullable Rate above,
        @Nullable Rate upTo,
        @Nullable Rate rate,
        @NotBlank(message = "请填写文号") @Size(max = 100) String document,
        @NotBlank(message = "请填写条款") @Size(max = 100) String article) {

    boolean contains(Rate quantity) {
        return (above == null || quantity.compareTo(above) > 0) && (upTo == null || quantity.compareTo(upTo) <= 0);
    }

    /** How much of a quantity lies within this step. */
    BigDecimal part(Rate quantity) {
        BigDecimal low = above == null ? BigDecimal.ZERO : above.value();
        BigDecimal high = upTo == null ? quantity.value() : upTo.value().min(quantity.value());
        return high.subtract(low).max(BigDecimal.ZERO);
    }

    /** The quantities in words, for a calculation line. */
    String range(String unit) {
        if (above == null) {
            return upTo == null ? "不限数量" : upTo + " " + unit + "及以下";
        }
        return upTo == null ? above + " " + unit + "以上" : above + " " + unit + "以上至 " + upTo + " " + unit;
    }
}
