package org.yaomen.socialinsurance;

import java.util.List;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterView;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;

/**
 * What would move with somebody unemployed（失业保险转移试算结果）: the benefit not drawn yet, the supplement for medical aid
 * and training, and both; {@code benefitMonths} are those due in all.
 */
public record UnemploymentTransferQuote(
        int benefitMonths,
        Money undrawn,
        Money supplement,
        Money amount,
        List<Evaluation.Line> lines,
        List<Reason> reasons,
        List<ParameterView> parameters) {}
