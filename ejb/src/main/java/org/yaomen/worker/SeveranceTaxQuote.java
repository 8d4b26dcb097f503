package org.yaomen.worker;

import java.util.List;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterView;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;

/**
 * What tax a one-off compensation would bear（一次性补偿个人所得税试算结果）: {@code taxable} is what was paid less what is
 * {@code exempt} and the insurance, before any monthly allowance; {@code net} is what was paid less the tax.
 */
public record SeveranceTaxQuote(
        Money exempt,
        Money taxable,
        Money tax,
        Money net,
        List<Evaluation.Line> lines,
        List<Reason> reasons,
        List<ParameterView> parameters) {}
