package org.yaomen.worker;

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
 * The one-off disability grant（一次性伤残补助金）, 工伤保险条例 arts. 35–37 and 64: so many months of the worker's own wage as
 * the grade has, the wage held between two multiples of the region's.
 */
final class DisabilityGrant {

    static final Set<ParameterName> PARAMETERS = Set.of(
            ParameterName.DISABILITY_MONTHS, ParameterName.DISABILITY_WAGE_FLOOR, ParameterName.DISABILITY_WAGE_CAP);

    /** The wage that counts, and why it is this one（计发基数）. */
    private record Base(Money wage, String why) {}

    private DisabilityGrant() {}

    static DisabilityGrantQuote quote(DisabilityGrantQuestion question, ParametersInForce terms) {
        new FigureCheck()
                .amount("/ownMonthlyWage", "本人月工资", question.ownMonthlyWage(), Limits.MONTHLY_WAGE)
                .positive(
                        "/regionalAverageMonthlyWage",
                        "统筹地区月平均工资",
                        question.regionalAverageMonthlyWage(),
                        Limits.MONTHLY_WAGE)
                .stop();
        List<Reason> reasons = terms.missing(
                ParameterName.DISABILITY_MONTHS,
                ParameterName.DISABILITY_WAGE_FLOOR,
                ParameterName.DISABILITY_WAGE_CAP);
        if (!reasons.isEmpty()) {
            return new DisabilityGrantQuote(Rate.of(0), Money.ZERO, Money.ZERO, List.of(), reasons, terms.rows());
        }
        ParameterView months = terms.item(ParameterName.DISABILITY_MONTHS, String.valueOf(question.grade()))
                .orElseThrow();
        Base base = base(question, terms);
        Evaluation.Line line = months.line(
                "一次性伤残补助金（工伤保险基金支付）：" + question.grade() + " 级，" + months.value() + " 个月；" + base.why(),
                months.value(),
                "个月",
                new Rate(base.wage().yuan()),
                base.wage().yuan().multiply(months.value().value()));
        return new DisabilityGrantQuote(
                months.value(), base.wage(), line.amount(), List.of(line), List.of(), used(terms, months));
    }

    private static Base base(DisabilityGrantQuestion question, ParametersInForce terms) {
        ParameterView floor = terms.get(ParameterName.DISABILITY_WAGE_FLOOR);
        ParameterView cap = terms.get(ParameterName.DISABILITY_WAGE_CAP);
        Money own = question.ownMonthlyWage();
        String wage = "本人月工资 " + own + " 元";
        Money lowest = bound(question, floor);
        Money highest = bound(question, cap);
        if (own.compareTo(lowest) < 0) {
            return new Base(lowest, wage + "低于下限，按 " + lowest + " 元计（" + floor.source() + "）");
        }
        return own.compareTo(highest) > 0
                ? new Base(highest, wage + "高于上限，按 " + highest + " 元计（" + cap.source() + "）")
                : new Base(own, wage);
    }

    private static Money bound(DisabilityGrantQuestion question, ParameterView multiple) {
        return Money.roundHalfUp(question.regionalAverageMonthlyWage()
                .yuan()
                .multiply(multiple.value().value()));
    }

    /** Without the months of the other grades. */
    private static List<ParameterView> used(ParametersInForce terms, ParameterView months) {
        return terms.rows().stream()
                .filter(row -> row.name() != ParameterName.DISABILITY_MONTHS || row.equals(months))
                .toList();
    }
}
