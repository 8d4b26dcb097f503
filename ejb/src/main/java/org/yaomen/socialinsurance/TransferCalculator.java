package org.yaomen.socialinsurance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.FigureCheck;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.worker.InsuranceScheme;

/** Computes what moves with a worker, from values only, and freezes it（转移测算）. */
final class TransferCalculator {

    static final Set<ParameterName> PARAMETERS = Stream.of(PensionTransfer.PARAMETERS, UnemploymentTransfer.PARAMETERS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Which transfer is computed, by the rules of which day and place（测算对象）. */
    record Head(UUID transferId, InsuranceScheme scheme, RegionCode region, LocalDate day) {}

    /** What came out（测算结果）. */
    private record Result(
            List<TransferYear> years,
            List<Evaluation.Line> lines,
            List<Reason> reasons,
            List<ParameterView> parameters) {}

    private TransferCalculator() {}

    /** {@code sends} is the step that moves the money; its document is the ground of a medical balance. */
    static TransferDocument freeze(
            Head head, TransferFacts facts, TransferStepView sends, Function<LocalDate, ParametersInForce> stored) {
        mustFit(head.scheme(), facts);
        Result result = switch (head.scheme()) {
            case PENSION -> pension(head, facts, stored);
            case UNEMPLOYMENT -> unemployment(head, facts, stored);
            default -> medical(facts, sends);
        };
        List<Reason> missing = result.reasons().stream()
                .filter(reason -> reason.code().equals("NO_PARAMETER_IN_FORCE"))
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.refused(ProblemType.RULE_REFUSES, missing);
        }
        return new TransferDocument(
                TransferDocument.FORMAT,
                head.transferId(),
                head.scheme(),
                head.region(),
                head.day(),
                facts,
                result.years(),
                result.lines(),
                result.reasons(),
                result.parameters(),
                Money.sum(result.lines().stream().map(Evaluation.Line::amount).toList()));
    }

    /** The same document from its own facts: what a replay compares with. */
    static TransferDocument again(
            TransferDocument document, TransferStepView sends, Function<LocalDate, ParametersInForce> stored) {
        Head head = new Head(document.transferId(), document.scheme(), document.regionCode(), document.effectiveOn());
        return freeze(head, document.facts(), sends, stored);
    }

    private static void mustFit(InsuranceScheme scheme, TransferFacts facts) {
        boolean relationOnly = scheme == InsuranceScheme.UNEMPLOYMENT && facts.inService();
        new FigureCheck()
                .wrong(
                        (facts.pension() != null) != (scheme == InsuranceScheme.PENSION),
                        "/facts/pension",
                        "养老保险须填写各年度缴费，其他险种不填")
                .wrong(
                        (facts.unemployment() != null) != (scheme == InsuranceScheme.UNEMPLOYMENT && !relationOnly),
                        "/facts/unemployment",
                        "失业保险须填写应领待遇；在职变动单位只转关系，不填")
                .wrong(
                        (facts.medicalBalance() != null) != (scheme == InsuranceScheme.MEDICAL),
                        "/facts/medicalBalance",
                        "医疗保险须填写个人账户余额，其他险种不填")
                .wrong(facts.inService() && !relationOnly, "/facts/inService", "只有失业保险区分在职变动单位")
                .amount("/facts/medicalBalance", "个人账户余额", facts.medicalBalance(), Limits.MONTHLY)
                .stop();
    }

    private static Result pension(Head head, TransferFacts facts, Function<LocalDate, ParametersInForce> stored) {
        PensionTransferQuestion question = given(facts.pension());
        PensionTransferQuote quote = at("/facts/pension", () -> PensionTransfer.quote(question, head.day(), stored));
        int count = question.years().size();
        List<TransferYear> years = quote.lines().isEmpty()
                ? List.of()
                : IntStream.range(0, count)
                        .mapToObj(i -> year(
                                question.years().get(i),
                                quote.lines().get(i).amount(),
                                quote.lines().get(count + i).amount()))
                        .toList();
        return new Result(years, quote.lines(), quote.reasons(), quote.parameters());
    }

    private static TransferYear year(PensionTransferQuestion.ContributionYear year, Money pooled, Money personal) {
        return new TransferYear(
                year.year(), year.monthlyWage(), year.months(), pooled, personal, pooled.plus(personal));
    }

    private static Result unemployment(Head head, TransferFacts facts, Function<LocalDate, ParametersInForce> stored) {
        if (facts.inService()) {
            Reason relationOnly = new Reason("RELATION_ONLY", "在职人员变动单位，只转移失业保险关系，不转移资金");
            return new Result(List.of(), List.of(), List.of(relationOnly), List.of());
        }
        UnemploymentTransferQuestion question = given(facts.unemployment());
        UnemploymentTransferQuote quote =
                at("/facts/unemployment", () -> UnemploymentTransfer.quote(question, stored.apply(head.day())));
        return new Result(List.of(), quote.lines(), quote.reasons(), quote.parameters());
    }

    private static Result medical(TransferFacts facts, TransferStepView sends) {
        Money balance = given(facts.medicalBalance());
        Evaluation.Line line = new Evaluation.Line(
                "个人账户余额（转出地核定）",
                new Rate(balance.yuan()),
                "元",
                Rate.of("1"),
                balance.yuan().stripTrailingZeros().toPlainString(),
                balance,
                sends.document(),
                sends.article());
        return new Result(List.of(), List.of(line), List.of(), List.of());
    }

    private static <T> T given(@Nullable T fact) {
        if (fact == null) {
            throw new IllegalStateException("a fact that was checked is missing");
        }
        return fact;
    }

    /** A calculator names fields of its own question; here they lie below {@code where}. */
    private static <T> T at(String where, Supplier<T> calculation) {
        try {
            return calculation.get();
        } catch (Problem problem) {
            if (problem.errors().isEmpty()) {
                throw problem;
            }
            throw Problem.fields(problem.errors().stream()
                    .map(error -> new FieldError(where + error.pointer(), error.message()))
                    .toList());
        }
    }
}
