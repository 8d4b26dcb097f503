package org.yaomen.worker;

import java.util.List;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterView;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;

/** The most that may be subsidised of what was paid（灵活就业社会保险补贴试算结果）. */
public record FlexibleInsuranceSubsidyQuote(
        Money amount, List<Evaluation.Line> lines, List<Reason> reasons, List<ParameterView> parameters) {}
