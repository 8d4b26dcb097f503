package org.yaomen.socialinsurance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.FigureCheck;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

/**
 * What moves with somebody unemployed（失业保险关系转移）, 失业保险金申领发放办法 (劳动保障部令第8号) and 重庆市失业保险条例: the
 * benefit not drawn yet, and a half for medical aid and training. What it is a half of after some months were drawn is
 * read in two ways, so the question or a parameter says.
 */
final class UnemploymentTransfer {

    static final Set<ParameterName> PARAMETERS = Set.of(
            ParameterName.UNEMPLOYMENT_MONTHS, ParameterName.UNEMPLOYMENT_SUPPLEMENT, ParameterName.UNEMPLOYMENT_WHOLE);

    private UnemploymentTransfer() {}

    static UnemploymentTransferQuote quote(UnemploymentTransferQuestion question, ParametersInForce terms) {
        new FigureCheck()
                .amount("/monthlyBenefit", "月失业保险金", question.monthlyBenefit(), Limits.MONTHLY)
                .stop();
        List<Reason> reasons = new ArrayList<>(terms.missing(
                ParameterName.UNEMPLOYMENT_MONTHS,
                ParameterName.UNEMPLOYMENT_SUPPLEMENT,
                ParameterName.UNEMPLOYMENT_WHOLE));
        if (!reasons.isEmpty()) {
            return nothing(reasons, terms);
        }
        List<ParameterView> steps = terms.steps(ParameterName.UNEMPLOYMENT_MONTHS);
        Optional<ParameterView> reached = steps.stream()
                .filter(step -> Rate.of(step.item()).compareTo(Rate.of(question.contributionYears())) <= 0)
                .reduce((lower, higher) -> higher);
        int due = reached.map(step -> step.value().value().intValueExact()).orElse(0);
        if (question.monthsDrawn() > due) {
            throw Problem.field("/monthsDrawn", "已领 " + question.monthsDrawn() + " 个月，多于应领的 " + due + " 个月");
        }
        if (reached.isEmpty()) {
            ParameterView first = steps.get(0);
            reasons.add(new Reason(
                    "CONTRIBUTED_TOO_SHORT",
                    "缴费不满 " + first.item() + " 年，没有失业保险金，只转移关系，不转移资金（" + first.source() + "）"));
            return nothing(reasons, terms);
        }
        return quote(question, terms, reached.get());
    }

    private static UnemploymentTransferQuote nothing(List<Reason> reasons, ParametersInForce terms) {
        return new UnemploymentTransferQuote(
                0, Money.ZERO, Money.ZERO, Money.ZERO, List.of(), reasons, List.copyOf(terms.rows()));
    }

    private static UnemploymentTransferQuote quote(
            UnemploymentTransferQuestion question, ParametersInForce terms, ParameterView due) {
        ParameterView half = terms.get(ParameterName.UNEMPLOYMENT_SUPPLEMENT);
        SupplementBasis basis = question.basis() != null
                ? question.basis()
                : terms.get(ParameterName.UNEMPLOYMENT_WHOLE).switchedOn()
                        ? SupplementBasis.WHOLE
                        : SupplementBasis.REMAINING;
        BigDecimal benefit = question.monthlyBenefit().yuan();
        BigDecimal left = due.value().value().subtract(BigDecimal.valueOf(question.monthsDrawn()));
        BigDecimal halved =
                benefit.multiply(basis == SupplementBasis.WHOLE ? due.value().value() : left);
        Evaluation.Line undrawn = due.line(
                "未领失业保险金：缴费 " + question.contributionYears() + " 年，应领 " + due.value() + " 个月，已领 "
                        + question.monthsDrawn() + " 个月",
                new Rate(left),
                "个月",
                new Rate(benefit),
                benefit.multiply(left));
        Evaluation.Line supplement = half.line(
                "医疗补助金和职业培训、职业介绍补贴：按" + basis.label() + "计",
                new Rate(halved),
                "元",
                half.value(),
                halved.multiply(half.value().value()));
        return new UnemploymentTransferQuote(
                due.value().value().intValueExact(),
                undrawn.amount(),
                supplement.amount(),
                undrawn.amount().plus(supplement.amount()),
                List.of(undrawn, supplement),
                List.of(),
                used(question, terms, due));
    }

    /** Without the steps that were not reached, and without the switch where the question says. */
    private static List<ParameterView> used(
            UnemploymentTransferQuestion question, ParametersInForce terms, ParameterView due) {
        return terms.rows().stream()
                .filter(row -> switch (row.name()) {
                    case UNEMPLOYMENT_MONTHS -> row.equals(due);
                    case UNEMPLOYMENT_WHOLE -> question.basis() == null;
                    default -> true;
                })
                .toList();
    }
}
