package org.yaomen.severance;

import java.util.List;
import java.util.Set;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

/**
 * What the employer owes a worker disabled at work whose contract ends（一次性伤残就业补助金）, 工伤保险条例 arts. 36 and 37: so many
 * months of the local mean wage as the province gives the grade. Grades 1 to 4 keep their contracts (art. 35).
 */
final class DisabilityEmployment {

    static final Set<ParameterName> PARAMETERS = Set.of(ParameterName.DISABILITY_EMPLOYMENT_MONTHS);

    private static final String OF_THE_FUND = "一次性伤残补助金、一次性工伤医疗补助金由工伤保险基金支付，不在此列支";

    private DisabilityEmployment() {}

    static boolean isOwed(SeveranceCase facts) {
        Integer grade = facts.injuryGrade();
        return grade != null && grade >= 5 && facts.reason().endsContract();
    }

    /** Untaxed; where the province's months of the day are not known, nothing, and why. */
    static SeveranceFreezer.Result result(SeveranceCase facts, ParametersInForce terms) {
        String of = facts.injuryGrade() + " 级，" + article(facts);
        return terms.item(ParameterName.DISABILITY_EMPLOYMENT_MONTHS, String.valueOf(facts.injuryGrade()))
                .map(months -> owed(of, months, facts.localMonthlyWage()))
                .orElseGet(() -> SeveranceFreezer.Result.nothing(
                        List.of(new Reason(
                                "NO_PROVINCIAL_RATE",
                                "待补：缺本省标准。" + of + "，" + terms.day() + " 没有生效的一次性伤残就业补助金月数，登记后重新填报核定；" + OF_THE_FUND)),
                        List.of()));
    }

    private static SeveranceFreezer.Result owed(String of, ParameterView months, Money localMonthlyWage) {
        Evaluation.Line line = months.line(
                "一次性伤残就业补助金（用人单位支付）：" + of + "，" + months.value() + " 个月的当地职工月平均工资；" + OF_THE_FUND,
                months.value(),
                "个月",
                new Rate(localMonthlyWage.yuan()),
                localMonthlyWage.yuan().multiply(months.value().value()));
        return SeveranceFreezer.Result.of(List.of(line), List.of(months), line.amount());
    }

    private static String article(SeveranceCase facts) {
        Integer grade = facts.injuryGrade();
        return "工伤保险条例" + (grade != null && grade <= 6 ? "第三十六条第二款" : "第三十七条第二项");
    }
}
