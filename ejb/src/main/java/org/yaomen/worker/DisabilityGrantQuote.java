package org.yaomen.worker;

import java.util.List;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterView;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

/** What an injured worker would get once（一次性伤残补助金试算结果）: {@code months} × {@code monthlyBase}. */
public record DisabilityGrantQuote(
        Rate months,
        Money monthlyBase,
        Money amount,
        List<Evaluation.Line> lines,
        List<Reason> reasons,
        List<ParameterView> parameters) {}
