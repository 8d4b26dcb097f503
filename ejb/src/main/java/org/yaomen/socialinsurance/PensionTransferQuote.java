package org.yaomen.socialinsurance;

import java.util.List;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterView;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;

/**
 * What would move with somebody's pension（养老保险转移试算结果）: the part of the pooled fund, the personal account without its
 * interest, and both; each is the sum of its yearly lines.
 */
public record PensionTransferQuote(
        Money pooled,
        Money personalPrincipal,
        Money amount,
        List<Evaluation.Line> lines,
        List<Reason> reasons,
        List<ParameterView> parameters) {}
