package org.yaomen.socialinsurance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.FigureCheck;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

/**
 * What moves with a pension（养老保险关系转移）, 国办发〔2009〕66号: of the pooled fund a share of every year's contribution wages,
 * by the rule of the day of the transfer; of the personal account what each year was credited by the rule of that year.
 * Interest (记账利息) is not in it.
 */
final class PensionTransfer {

    static final Set<ParameterName> PARAMETERS = Set.of(ParameterName.PENSION_POOLED, ParameterName.PENSION_ACCOUNT);

    private final PensionTransferQuestion question;
    private final ParametersInForce today;
    private final Function<LocalDate, ParametersInForce> stored;
    private final Set<ParameterView> used = new LinkedHashSet<>();
    private final List<Evaluation.Line> pooled = new ArrayList<>();
    private final List<Evaluation.Line> personal = new ArrayList<>();

    private PensionTransfer(
            PensionTransferQuestion question, LocalDate day, Function<LocalDate, ParametersInForce> stored) {
        this.question = question;
        this.today = stored.apply(day);
        this.stored = stored;
    }

    /** {@code day} is that of the transfer; {@code stored} gives the parameters in force on a day. */
    static PensionTransferQuote quote(
            PensionTransferQuestion question, LocalDate day, Function<LocalDate, ParametersInForce> stored) {
        check(question);
        return new PensionTransfer(question, day, stored).quote();
    }

    private static void check(PensionTransferQuestion question) {
        FigureCheck check = new FigureCheck();
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < question.years().size(); i++) {
            PensionTransferQuestion.ContributionYear year = question.years().get(i);
            Integer earlier = seen.putIfAbsent(year.year(), i);
            check.wrong(
                    earlier != null, "/years/" + i + "/year", "与第 " + (earlier == null ? 0 : earlier + 1) + " 行的年度重复");
            check.amount("/years/" + i + "/monthlyWage", "月缴费工资", year.monthlyWage(), Limits.MONTHLY);
        }
        check.stop();
    }

    private PensionTransferQuote quote() {
        List<Reason> reasons = new ArrayList<>(today.missing(ParameterName.PENSION_POOLED));
        for (PensionTransferQuestion.ContributionYear year : question.years()) {
            ParametersInForce then = stored.apply(LocalDate.of(year.year(), 12, 31));
            reasons.addAll(then.missing(ParameterName.PENSION_ACCOUNT));
            if (reasons.isEmpty()) {
                add(pooled, today.get(ParameterName.PENSION_POOLED), "统筹基金", year);
                add(personal, then.get(ParameterName.PENSION_ACCOUNT), "个人账户（不含记账利息）", year);
            }
        }
        if (!reasons.isEmpty()) {
            return new PensionTransferQuote(
                    Money.ZERO, Money.ZERO, Money.ZERO, List.of(), reasons, List.copyOf(today.rows()));
        }
        Money fromFund = sum(pooled);
        Money fromAccount = sum(personal);
        pooled.addAll(personal);
        return new PensionTransferQuote(
                fromFund, fromAccount, fromFund.plus(fromAccount), pooled, List.of(), List.copyOf(used));
    }

    private void add(
            List<Evaluation.Line> to, ParameterView share, String what, PensionTransferQuestion.ContributionYear year) {
        used.add(share);
        BigDecimal wages = year.monthlyWage().yuan().multiply(BigDecimal.valueOf(year.months()));
        to.add(share.line(
                what + " " + year.year() + " 年：" + year.monthlyWage() + " 元 × " + year.months() + " 个月",
                new Rate(wages),
                "元",
                share.value(),
                wages.multiply(share.value().value())));
    }

    private static Money sum(List<Evaluation.Line> lines) {
        return Money.sum(lines.stream().map(Evaluation.Line::amount).toList());
    }
}
