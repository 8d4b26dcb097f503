package org.yaomen.worker;

import java.util.List;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterView;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

/**
 * What somebody would be owed for losing the post（经济补偿试算结果）: {@code months} × {@code monthlyBase}, twice that where
 * it was unlawful. {@code capped} says that the wage was above the cap, so that wage and years are those of the cap.
 */
public record SeveranceQuote(
        Rate months,
        Money monthlyBase,
        boolean capped,
        Money amount,
        List<Evaluation.Line> lines,
        List<Reason> reasons,
        List<ParameterView> parameters) {}
