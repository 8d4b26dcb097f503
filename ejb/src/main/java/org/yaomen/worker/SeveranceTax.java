package org.yaomen.worker;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

/**
 * Income tax on one-off compensation（一次性补偿个人所得税）, by the parameters in force on the day of payment. Where they
 * average over the years of service (国税发〔1999〕178号, to the end of 2018), each year counts as one month's wage with its
 * allowance; otherwise all of it is one income of the year's table (财税〔2018〕164号).
 */
public final class SeveranceTax {

    public static final Set<ParameterName> PARAMETERS = Set.of(
            ParameterName.TAX_EXEMPTION,
            ParameterName.TAX_INSURANCE,
            ParameterName.TAX_YEARS_CAP,
            ParameterName.TAX_ALLOWANCE,
            ParameterName.TAX_BRACKET);

    private final SeveranceTaxQuestion question;
    private final ParametersInForce terms;
    private final List<Evaluation.Line> lines = new ArrayList<>();

    private SeveranceTax(SeveranceTaxQuestion question, ParametersInForce terms) {
        this.question = question;
        this.terms = terms;
    }

    /** {@code terms} are those of the day of payment. */
    public static SeveranceTaxQuote quote(SeveranceTaxQuestion question, ParametersInForce terms) {
        new FigureCheck()
                .amount("/paid", "补偿金额", question.paid(), Limits.PAYMENT)
                .positive("/localAverageAnnualWage", "当地年平均工资", question.localAverageAnnualWage(), Limits.ANNUAL_WAGE)
                .amount("/insurancePaid", "社会保险费", question.insurancePaid(), Limits.PAYMENT)
                .stop();
        List<Reason> reasons = terms.missing(ParameterName.TAX_EXEMPTION, ParameterName.TAX_BRACKET);
        return reasons.isEmpty()
                ? new SeveranceTax(question, terms).quote()
                : new SeveranceTaxQuote(
                        Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, List.of(), reasons, terms.rows());
    }

    private SeveranceTaxQuote quote() {
        Money exempt = exempt();
        Money taxable = taxable(question.paid().minus(exempt));
        Money tax = taxable.isZero() ? Money.ZERO : tax(taxable);
        return new SeveranceTaxQuote(
                exempt, taxable, tax, question.paid().minus(tax), List.copyOf(lines), List.of(), terms.rows());
    }

    private Money exempt() {
        ParameterView multiple = terms.get(ParameterName.TAX_EXEMPTION);
        Money wage = question.localAverageAnnualWage();
        BigDecimal most = wage.yuan().multiply(multiple.value().value());
        boolean all = question.paid().yuan().compareTo(most) <= 0;
        lines.add(
                all
                        ? multiple.line(
                                "免税额：补偿 " + question.paid() + " 元不超过当地年平均工资的 " + multiple.value() + " 倍，全部免税",
                                new Rate(question.paid().yuan()),
                                "元",
                                Rate.of(1),
                                question.paid().yuan())
                        : multiple.line(
                                "免税额：当地年平均工资 " + wage + " 元 × " + multiple.value(),
                                new Rate(wage.yuan()),
                                "元",
                                multiple.value(),
                                most));
        return lines.get(0).amount();
    }

    /** What is left after the insurance, never below nothing. */
    private Money taxable(Money above) {
        Optional<ParameterView> rule = terms.find(ParameterName.TAX_INSURANCE).filter(ParameterView::switchedOn);
        Money insurance = question.insurancePaid();
        if (rule.isEmpty() || insurance == null || insurance.isZero() || above.isZero()) {
            return above;
        }
        Money deducted = insurance.compareTo(above) > 0 ? above : insurance;
        lines.add(rule.get()
                .line(
                        "实缴社会保险费准予扣除，超过部分 " + above + " 元减 " + deducted + " 元",
                        new Rate(deducted.yuan()),
                        "元",
                        Rate.of(-1),
                        deducted.yuan().negate()));
        return above.minus(deducted);
    }

    private Money tax(Money taxable) {
        Optional<ParameterView> averaging = terms.find(ParameterName.TAX_YEARS_CAP);
        BigDecimal service = BigDecimal.valueOf(question.yearsOfService());
        BigDecimal years =
                averaging.map(cap -> cap.value().value().min(service)).orElse(BigDecimal.ONE);
        BigDecimal allowance = averaging
                .flatMap(cap -> terms.find(ParameterName.TAX_ALLOWANCE))
                .map(each -> each.value().value())
                .orElse(BigDecimal.ZERO);
        BigDecimal income = taxable.yuan().subtract(allowance.multiply(years)).max(BigDecimal.ZERO);
        TaxTable.Bracket bracket = new TaxTable(terms.steps(ParameterName.TAX_BRACKET)).of(income, years);
        BigDecimal tax =
                income.multiply(bracket.rate()).subtract(bracket.deduction().multiply(years));
        String rate = percent(bracket.rate()) + "、速算扣除数 " + plain(bracket.deduction()) + " 元";
        String text = averaging.isEmpty()
                ? "个人所得税：" + taxable + " 元单独计税，" + rate
                : "个人所得税：" + taxable + " 元 ÷ " + plain(years) + " 年 = 每月 "
                        + taxable.yuan().divide(years, 2, RoundingMode.HALF_UP) + " 元，减除费用 " + plain(allowance) + " 元，"
                        + rate
                        + "，× " + plain(years) + "（" + averaging.get().source() + "）";
        lines.add(bracket.row().line(text, new Rate(income), "元", new Rate(bracket.rate()), tax));
        return lines.get(lines.size() - 1).amount();
    }

    private static String percent(BigDecimal rate) {
        return plain(rate.movePointRight(2)) + "%";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
