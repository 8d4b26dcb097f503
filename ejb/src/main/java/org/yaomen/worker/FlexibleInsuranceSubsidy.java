package org.yaomen.worker;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * The insurance subsidy for flexible work（灵活就业社会保险补贴）: at most a fraction of what was actually paid. The fraction is
 * stored as its two parts, because two thirds have no last decimal.
 */
public final class FlexibleInsuranceSubsidy {

    public static final Set<ParameterName> PARAMETERS = Set.of(ParameterName.FLEXIBLE_SUBSIDY);

    private FlexibleInsuranceSubsidy() {}

    public static FlexibleInsuranceSubsidyQuote quote(
            FlexibleInsuranceSubsidyQuestion question, ParametersInForce terms) {
        Money paid = question.paid();
        new FigureCheck().amount("/paid", "实缴社会保险费", paid, Limits.PAYMENT).stop();
        List<Reason> reasons = terms.missing(ParameterName.FLEXIBLE_SUBSIDY);
        if (!reasons.isEmpty()) {
            return new FlexibleInsuranceSubsidyQuote(Money.ZERO, List.of(), reasons, terms.rows());
        }
        ParameterView part =
                terms.item(ParameterName.FLEXIBLE_SUBSIDY, "subsidised").orElseThrow();
        BigDecimal parts = part.value().value();
        Rate of = terms.item(ParameterName.FLEXIBLE_SUBSIDY, "contributed")
                .orElseThrow()
                .value();
        Evaluation.Line line = part.line(
                "灵活就业社会保险补贴：不超过实缴 " + paid + " 元的 " + part.value() + "/" + of,
                new Rate(paid.yuan()),
                "元",
                new Rate(parts.divide(of.value(), 6, RoundingMode.HALF_UP)),
                paid.yuan().multiply(parts).divide(of.value(), 10, RoundingMode.HALF_UP));
        return new FlexibleInsuranceSubsidyQuote(line.amount(), List.of(line), List.of(), terms.rows());
    }
}
