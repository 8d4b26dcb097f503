package org.yaomen.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/**
 * The ladder award for doing more than the task（梯级奖补）: the part done in excess, times the multiple of its step, up to a
 * cap, times the basic award. Steps stand in order, each holds from its bound to the next one's; whether the bound itself
 * belongs to the step above it is a switch, because the document's wording was not seen.
 */
record Ladder(List<Step> steps, Rate cap, boolean lowerInclusive) {

    /** One step（梯级）: from which excess on, and what the excess is multiplied with. */
    record Step(Rate from, Rate multiple) {}

    /**
     * What was reached（梯级奖补结果）. The amount is rounded once, half up (四舍五入), from the exact quotient; ratio and
     * coefficient are shown to six decimals, {@code factor} is the amount to ten.
     */
    record Result(Rate excessRatio, Rate multiple, Rate coefficient, boolean capped, String factor, Money amount) {}

    Ladder {
        steps = List.copyOf(steps);
    }

    /** The target must be positive; whoever does not exceed it gets nothing. */
    Result of(Money base, Rate target, Rate completed) {
        BigDecimal excess = completed.value().subtract(target.value());
        Rate multiple = multiple(excess, target.value());
        BigDecimal uncapped = excess.multiply(multiple.value());
        boolean capped = uncapped.compareTo(cap.times(target)) > 0;
        // The coefficient is dividend / divisor: a quotient that may not end is divided out only where it is shown.
        BigDecimal dividend = capped ? cap.value() : uncapped;
        BigDecimal divisor = capped ? BigDecimal.ONE : target.value();
        BigDecimal product = base.yuan().multiply(dividend);
        return new Result(
                new Rate(excess.divide(target.value(), 6, RoundingMode.HALF_UP)),
                multiple,
                new Rate(dividend.divide(divisor, 6, RoundingMode.HALF_UP)),
                capped,
                product.divide(divisor, 10, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString(),
                new Money(product.divide(divisor, 2, RoundingMode.HALF_UP)));
    }

    private Rate multiple(BigDecimal excess, BigDecimal target) {
        Rate reached = Rate.of(0);
        for (Step step : steps) {
            int over = excess.compareTo(target.multiply(step.from().value()));
            if (over > 0 || (over == 0 && lowerInclusive && excess.signum() > 0)) {
                reached = step.multiple();
            }
        }
        return reached;
    }
}
