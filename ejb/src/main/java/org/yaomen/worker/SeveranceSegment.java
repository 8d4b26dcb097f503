package org.yaomen.worker;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/**
 * Service under one set of parameters and what it earns（分段经济补偿）. A rule that the set does not have does not apply:
 * before 2008 nothing was rounded by half years and no wage was capped.
 */
record SeveranceSegment(Rate months, Money base, boolean capped, String text, ParametersInForce terms) {

    static SeveranceSegment of(LocalDate from, LocalDate to, SeveranceQuestion question, ParametersInForce terms) {
        ServiceLength length = ServiceLength.of(from, to);
        String served = from + " 至 " + to + " 工作 " + length;
        Rate months = months(length, terms);
        Money wage = question.averageMonthlyWage();
        String why = "月工资 " + wage + " 元";
        Optional<ParameterView> floor = terms.find(ParameterName.SEVERANCE_MINIMUM_WAGE);
        if (question.minimumMonthlyWage() != null && floor.isPresent()) {
            Money lowest = times(question.minimumMonthlyWage(), floor.get());
            if (wage.compareTo(lowest) < 0) {
                wage = lowest;
                why += "低于最低工资，按 " + lowest + " 元计（" + floor.get().source() + "）";
            }
        }
        Optional<ParameterView> cap = terms.find(ParameterName.SEVERANCE_WAGE_CAP);
        if (cap.isEmpty()) {
            return new SeveranceSegment(months, wage, false, served + "；" + why, terms);
        }
        Money highest = times(question.localAverageMonthlyWage(), cap.get());
        if (wage.compareTo(highest) <= 0) {
            return new SeveranceSegment(months, wage, false, served + "；" + why, terms);
        }
        Rate most = most(terms);
        why += "高于当地月平均工资的 " + cap.get().value() + " 倍，按 " + highest + " 元、至多 " + most + " 个月计（"
                + cap.get().source() + "）";
        Rate counted = months.compareTo(most) > 0 ? most : months;
        return new SeveranceSegment(counted, highest, true, served + "，" + months + " 个月；" + why, terms);
    }

    /** A month for each full year; what is left counts as a year from so many months on, otherwise as a part of one. */
    private static Rate months(ServiceLength length, ParametersInForce terms) {
        Rate perYear = terms.get(ParameterName.SEVERANCE_YEAR).value();
        BigDecimal full = perYear.value().multiply(BigDecimal.valueOf(length.years()));
        if (!length.hasPartYear()) {
            return new Rate(full);
        }
        boolean roundsUp = terms.find(ParameterName.SEVERANCE_ROUND_UP)
                .filter(from -> from.value().compareTo(Rate.of(length.months())) <= 0)
                .isPresent();
        Rate rest = roundsUp
                ? perYear
                : terms.get(ParameterName.SEVERANCE_PART_YEAR).value();
        return new Rate(full.add(rest.value()));
    }

    /** The months of the most years that a capped wage is paid for. */
    private static Rate most(ParametersInForce terms) {
        Rate years = terms.get(ParameterName.SEVERANCE_YEARS_CAP).value();
        return new Rate(years.times(terms.get(ParameterName.SEVERANCE_YEAR).value()));
    }

    private static Money times(Money wage, ParameterView multiple) {
        return Money.roundHalfUp(wage.yuan().multiply(multiple.value().value()));
    }

    /** The step of the calculation; with a {@code multiple} of the base for damages, which stand instead of severance. */
    Evaluation.Line line(Optional<ParameterView> multiple) {
        BigDecimal rate =
                multiple.map(each -> base.yuan().multiply(each.value().value())).orElse(base.yuan());
        ParameterView source = multiple.orElseGet(() -> terms.get(ParameterName.SEVERANCE_YEAR));
        String product = "，计 " + months + " 个月 × " + base + " 元";
        String words = multiple.map(each -> "赔偿金：" + text + product + " × " + each.value() + "，不再支付经济补偿")
                .orElseGet(() -> "经济补偿：" + text + product);
        return source.line(
                words,
                months,
                "个月",
                new Rate(rate.stripTrailingZeros()),
                months.value().multiply(rate));
    }
}
