package org.yaomen.programme;

import java.util.List;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

/**
 * What doing more than the task would earn（梯级奖补试算结果）: amount = basic award × {@code coefficient}; the ratio and the
 * coefficient are shown to six decimals, the amount is rounded once from the exact quotient.
 */
public record LadderQuote(
        Rate excessRatio,
        Rate coefficient,
        Money amount,
        List<Evaluation.Line> lines,
        List<Reason> reasons,
        List<ParameterView> parameters) {}
