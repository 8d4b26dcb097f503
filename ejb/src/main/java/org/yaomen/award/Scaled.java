package org.yaomen.award;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yaomen.programme.Evaluation;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/**
 * Why an award is less than its rule gives（按比例调减）: all awards of the rule together claimed more than there was. Each has
 * its part floored to the fen; {@code fenLeftOver} says that this one has one of the fen that were then left, which go to the
 * largest remainders, so that all parts are the pool.
 */
public record Scaled(
        UUID scalingId,
        UUID appropriationId,
        String appropriationNo,
        Money pool,
        Money claimed,
        boolean fenLeftOver,
        String document,
        String article) {

    private static final Money FEN = Money.of("0.01");

    /** The rule's own result, and one more line that takes off what there is no money for. */
    Evaluation of(Evaluation whole) {
        Money part = floored(whole.amount(), pool, claimed).plus(fenLeftOver ? FEN : Money.ZERO);
        Money less = part.minus(whole.amount());
        List<Evaluation.Line> lines = new ArrayList<>(whole.lines());
        lines.add(new Evaluation.Line(
                "申报合计 " + claimed + " 元，超过指标 " + appropriationNo + " 可用资金 " + pool + " 元，按比例 " + pool.ratioTo(claimed)
                        + " 调减" + (fenLeftOver ? "，分配余分 0.01 元" : "") + "，得 " + part + " 元，核减 "
                        + whole.amount().minus(part) + " 元",
                Rate.of(1),
                "项",
                new Rate(less.yuan()),
                less.yuan().stripTrailingZeros().toPlainString(),
                less,
                document,
                article));
        return new Evaluation(part, List.copyOf(lines), whole.reasons());
    }

    static Money floored(Money claim, Money pool, Money claimed) {
        return claim.shareOf(pool, claimed);
    }
}
