package org.yaomen.reports;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A cell of a list as text（单元格文本）: never an exponent, never a cut second. */
final class ListText {

    private ListText() {}

    static String of(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof LocalDateTime moment) {
            return Filling.MOMENT.format(moment);
        }
        return value == null ? "" : value.toString();
    }
}
