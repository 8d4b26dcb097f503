package org.yaomen.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Amounts as they are printed（金额，单位元）: two decimals, blank where there is none. */
final class Yuan {

    private Yuan() {}

    static @Nullable BigDecimal exact(@Nullable BigDecimal amount) {
        return amount == null ? null : required(amount);
    }

    static BigDecimal required(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    static @Nullable BigDecimal sum(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null) {
            return right;
        }
        return right == null ? left : left.add(right);
    }

    static @Nullable BigDecimal difference(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null || right == null || left.compareTo(right) == 0) {
            return null;
        }
        return left.subtract(right);
    }
}
