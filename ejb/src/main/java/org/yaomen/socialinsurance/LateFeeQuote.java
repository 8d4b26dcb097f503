package org.yaomen.socialinsurance;

import java.util.List;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterView;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;

/** The late fee on insurance that was not paid（社会保险费滞纳金试算结果）; the fund does not pay it by default. */
public record LateFeeQuote(
        Money amount, List<Evaluation.Line> lines, List<Reason> reasons, List<ParameterView> parameters) {}
