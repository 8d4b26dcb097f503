package org.yaomen.severance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;
import org.yaomen.socialinsurance.LateFee;
import org.yaomen.socialinsurance.LateFeeQuestion;
import org.yaomen.socialinsurance.LateFeeQuote;
import org.yaomen.worker.Severance;
import org.yaomen.worker.SeveranceQuestion;
import org.yaomen.worker.SeveranceQuote;
import org.yaomen.worker.SeveranceTax;
import org.yaomen.worker.SeveranceTaxQuestion;
import org.yaomen.worker.SeveranceTaxQuote;

/** Turns what is known of a worker into frozen lines, from values only（核定成文）. */
final class SeveranceFreezer {

    private static final String WAGES = "主席令第65号（劳动合同法）";
    private static final String WAGES_ARTICLE = "第三十条";
    private static final String INSURANCE = "主席令第35号（社会保险法）";
    private static final String INSURANCE_ARTICLE = "第八十六条";

    /** The parameters of each day that a line rests on（所据参数）: of leaving, of payment. */
    record Terms(
            Function<LocalDate, ParametersInForce> severance,
            Function<LocalDate, ParametersInForce> tax,
            Function<LocalDate, ParametersInForce> lateFee,
            Function<LocalDate, ParametersInForce> disability,
            Function<LocalDate, ParametersInForce> lateFeeByFund) {}

    /** What a line comes to before it is tied to its facts（计算结果）. */
    record Result(
            List<Evaluation.Line> lines,
            List<Evaluation.Line> taxLines,
            List<Reason> reasons,
            List<ParameterView> parameters,
            Money amount,
            Money tax) {

        static Result nothing(List<Reason> reasons, List<ParameterView> parameters) {
            return new Result(List.of(), List.of(), reasons, parameters, Money.ZERO, Money.ZERO);
        }

        static Result of(List<Evaluation.Line> lines, List<ParameterView> parameters, Money amount) {
            return new Result(lines, List.of(), List.of(), parameters, amount, Money.ZERO);
        }
    }

    private SeveranceFreezer() {}

    /** A line of severance for everybody, with the reason where none is due; the others where there is something. */
    static List<SeveranceDocument> freeze(SeveranceCase facts, Terms terms) {
        List<SeveranceDocument> documents = new ArrayList<>();
        documents.add(freeze(SeveranceKind.SEVERANCE, facts, terms));
        if (DisabilityEmployment.isOwed(facts)) {
            documents.add(freeze(SeveranceKind.DISABILITY_EMPLOYMENT, facts, terms));
        }
        if (facts.wageArrears().isPositive()) {
            documents.add(freeze(SeveranceKind.WAGE_ARREARS, facts, terms));
        }
        if (facts.insuranceArrears().isPositive()) {
            documents.add(freeze(SeveranceKind.INSURANCE_ARREARS, facts, terms));
            if (facts.arrearsDays() > 0) {
                documents.add(freeze(SeveranceKind.LATE_FEE, facts, terms));
            }
        }
        return documents;
    }

    static SeveranceDocument freeze(SeveranceKind kind, SeveranceCase facts, Terms terms) {
        Result result = result(kind, facts, terms);
        return kind == SeveranceKind.LATE_FEE
                ? lateFeeDocument(facts, result, terms.lateFeeByFund().apply(facts.payOn()))
                : document(kind, facts, result);
    }

    /** A stored line once more, in its own format: what a replay compares with. */
    static SeveranceDocument again(SeveranceDocument stored, Terms terms) {
        return stored.showsArrearsOnly()
                ? document(
                        stored.format(),
                        stored.kind(),
                        !stored.kind().toAgency(),
                        stored.facts(),
                        result(stored.kind(), stored.facts(), terms))
                : freeze(stored.kind(), stored.facts(), terms);
    }

    /** Unpaid unless the region's parameter of the day says that the fund pays it; the row is part of the line. */
    private static SeveranceDocument lateFeeDocument(SeveranceCase facts, Result fee, ParametersInForce byFund) {
        boolean paid = byFund.find(ParameterName.LATE_FEE_BY_FUND)
                .map(ParameterView::switchedOn)
                .orElse(false);
        List<ParameterView> parameters = new ArrayList<>(fee.parameters());
        parameters.addAll(byFund.rows());
        Result whole = new Result(fee.lines(), fee.taxLines(), fee.reasons(), parameters, fee.amount(), fee.tax());
        return document(SeveranceDocument.FORMAT, SeveranceKind.LATE_FEE, paid, facts, whole);
    }

    /** A line for a worker whose figures could not be used at all. */
    static SeveranceDocument refused(SeveranceCase facts, String why) {
        Result result = Result.nothing(List.of(new Reason("NOT_COMPUTABLE", why)), List.of());
        return document(SeveranceKind.SEVERANCE, facts, result);
    }

    private static SeveranceDocument document(SeveranceKind kind, SeveranceCase facts, Result result) {
        return document(SeveranceDocument.FORMAT, kind, true, facts, result);
    }

    private static SeveranceDocument document(
            String format, SeveranceKind kind, boolean payable, SeveranceCase facts, Result result) {
        return new SeveranceDocument(
                format,
                kind,
                kind.use(),
                payable,
                facts,
                result.lines(),
                result.taxLines(),
                result.reasons(),
                result.parameters(),
                result.amount(),
                result.tax(),
                result.amount().minus(result.tax()));
    }

    private static Result result(SeveranceKind kind, SeveranceCase facts, Terms terms) {
        if (facts.stands(kind)) {
            return Result.nothing(List.of(new Reason("ALREADY_PAID", "该项已由其后撤销的核定表支付或出指令，仍然有效，不再核定")), List.of());
        }
        return switch (kind) {
            case SEVERANCE -> severance(facts, terms);
            case DISABILITY_EMPLOYMENT ->
                DisabilityEmployment.result(facts, terms.disability().apply(facts.leftOn()));
            case WAGE_ARREARS -> stated("拖欠工资，人社部门核实", facts.wageArrears(), WAGES, WAGES_ARTICLE);
            case INSURANCE_ARREARS ->
                stated("欠缴社会保险费，由经办机构征缴，不付给职工", facts.insuranceArrears(), INSURANCE, INSURANCE_ARTICLE);
            case LATE_FEE -> lateFee(facts, terms);
        };
    }

    private static Result severance(SeveranceCase facts, Terms terms) {
        if (!facts.unlawful() && !facts.reason().owed()) {
            return Result.nothing(
                    List.of(new Reason("NOT_OWED", "不支付经济补偿：" + facts.reason().inWords())), List.of());
        }
        try {
            SeveranceQuote quote = Severance.quote(question(facts), terms.severance());
            return quote.reasons().isEmpty() ? taxed(quote, facts, terms) : Result.nothing(quote.reasons(), List.of());
        } catch (Problem wrong) {
            String why = wrong.errors().isEmpty()
                    ? wrong.detail()
                    : String.join(
                            "；",
                            wrong.errors().stream()
                                    .map(Problem.FieldError::message)
                                    .toList());
            return Result.nothing(List.of(new Reason("NOT_COMPUTABLE", why)), List.of());
        }
    }

    private static SeveranceQuestion question(SeveranceCase facts) {
        return new SeveranceQuestion(
                facts.hiredOn(),
                facts.leftOn(),
                facts.meanWage(),
                facts.localMonthlyWage(),
                facts.minimumWage(),
                facts.unlawful());
    }

    /** The tax is that of the day of payment; no year served is one. */
    private static Result taxed(SeveranceQuote quote, SeveranceCase facts, Terms terms) {
        int years = Math.toIntExact(
                ChronoUnit.YEARS.between(facts.hiredOn(), facts.leftOn().plusDays(1)));
        SeveranceTaxQuote tax = SeveranceTax.quote(
                new SeveranceTaxQuestion(
                        quote.amount(), facts.payOn(), facts.localAnnualWage(), Math.max(1, years), null),
                terms.tax().apply(facts.payOn()));
        if (!tax.reasons().isEmpty()) {
            return Result.nothing(tax.reasons(), List.of());
        }
        List<ParameterView> parameters = new ArrayList<>(quote.parameters());
        parameters.addAll(tax.parameters());
        return new Result(quote.lines(), tax.lines(), List.of(), List.copyOf(parameters), quote.amount(), tax.tax());
    }

    private static Result stated(String text, Money amount, String document, String article) {
        return Result.of(
                List.of(new Evaluation.Line(
                        text,
                        new Rate(amount.yuan()),
                        "元",
                        Rate.of(1),
                        amount.yuan().stripTrailingZeros().toPlainString(),
                        amount,
                        document,
                        article)),
                List.of(),
                amount);
    }

    private static Result lateFee(SeveranceCase facts, Terms terms) {
        LateFeeQuote quote = LateFee.quote(
                new LateFeeQuestion(facts.insuranceArrears(), facts.arrearsDays()),
                terms.lateFee().apply(facts.payOn()));
        return quote.reasons().isEmpty()
                ? Result.of(quote.lines(), quote.parameters(), quote.amount())
                : Result.nothing(quote.reasons(), List.of());
    }
}
