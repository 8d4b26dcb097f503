package org.yaomen.socialinsurance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.FigureCheck;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

/**
 * The late fee on social insurance（社会保险费滞纳金）, 社会保险法 art. 86: so much a day of what is owed, without interest on
 * interest. Whether resettlement money may pay it is not known, so it is a line of its own, by default not payable.
 */
public final class LateFee {

    public static final Set<ParameterName> PARAMETERS = Set.of(ParameterName.LATE_FEE_DAILY);

    private LateFee() {}

    public static LateFeeQuote quote(LateFeeQuestion question, ParametersInForce terms) {
        Money principal = question.principal();
        new FigureCheck()
                .amount("/principal", "欠缴本金", principal, Limits.ARREARS)
                .stop();
        List<Reason> reasons = terms.missing(ParameterName.LATE_FEE_DAILY);
        if (!reasons.isEmpty()) {
            return new LateFeeQuote(Money.ZERO, List.of(), reasons, terms.rows());
        }
        ParameterView daily = terms.get(ParameterName.LATE_FEE_DAILY);
        BigDecimal rate = daily.value().value().multiply(BigDecimal.valueOf(question.days()));
        Evaluation.Line line = daily.line(
                "滞纳金：欠缴 " + principal + " 元，逾期 " + question.days() + " 天，每日 " + daily.value() + "；可否由专项资金支付待核实，默认不列支",
                new Rate(principal.yuan()),
                "元",
                new Rate(rate),
                principal.yuan().multiply(rate));
        return new LateFeeQuote(line.amount(), List.of(line), List.of(), terms.rows());
    }
}
