package org.yaomen.programme;

import java.util.List;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

/**
 * What a rule gives for some facts（核定试算结果）: an amount and the lines it is the sum of, or 0.00, no lines, and every
 * reason why nothing is earned.
 */
public record Evaluation(Money amount, List<Line> lines, List<Reason> reasons) {

    /**
     * One step of a calculation（核定明细）. {@code factor} is the exact product before rounding, {@code amount} the factor
     * rounded half up (四舍五入) to the fen.
     */
    public record Line(
            String text,
            Rate quantity,
            String unit,
            Rate rate,
            String factor,
            Money amount,
            String document,
            String article) {}

    static Evaluation of(List<Line> lines) {
        return new Evaluation(Money.sum(lines.stream().map(Line::amount).toList()), lines, List.of());
    }

    static Evaluation refused(List<Reason> reasons) {
        return new Evaluation(Money.ZERO, List.of(), reasons);
    }
}
