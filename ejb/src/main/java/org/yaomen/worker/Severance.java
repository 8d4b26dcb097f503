package org.yaomen.worker;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * Severance（经济补偿）, 劳动合同法 arts. 46, 47, 87, 97 and 实施条例 arts. 25, 27: a month's wage for each year of service, by
 * the parameters in force on the last day. Service is one whole unless the switch of art. 97 makes a segment of its own
 * of what came before a day; that segment follows the parameters of its own last day. Damages for an unlawful end are
 * always counted from the hiring day (实施条例 art. 25).
 */
public final class Severance {

    public static final Set<ParameterName> PARAMETERS = Set.of(
            ParameterName.SEVERANCE_YEAR,
            ParameterName.SEVERANCE_ROUND_UP,
            ParameterName.SEVERANCE_PART_YEAR,
            ParameterName.SEVERANCE_MINIMUM_WAGE,
            ParameterName.SEVERANCE_WAGE_CAP,
            ParameterName.SEVERANCE_YEARS_CAP,
            ParameterName.SEVERANCE_UNLAWFUL,
            ParameterName.SEVERANCE_SEGMENT);

    private Severance() {}

    /** {@code stored} gives the parameters in force on a day. */
    public static SeveranceQuote quote(SeveranceQuestion question, Function<LocalDate, ParametersInForce> stored) {
        check(question);
        ParametersInForce terms = stored.apply(question.leftOn());
        boolean unlawful = Boolean.TRUE.equals(question.unlawful());
        List<Reason> reasons = unlawful
                ? terms.missing(ParameterName.SEVERANCE_YEAR, ParameterName.SEVERANCE_UNLAWFUL)
                : terms.missing(ParameterName.SEVERANCE_YEAR);
        if (!reasons.isEmpty()) {
            return new SeveranceQuote(Rate.of(0), Money.ZERO, false, Money.ZERO, List.of(), reasons, terms.rows());
        }
        Optional<ParameterView> multiple = unlawful ? terms.find(ParameterName.SEVERANCE_UNLAWFUL) : Optional.empty();
        List<SeveranceSegment> segments = unlawful
                ? List.of(SeveranceSegment.of(question.hiredOn(), question.leftOn(), question, terms))
                : segments(question, terms, stored);
        SeveranceSegment last = segments.get(segments.size() - 1);
        List<Evaluation.Line> lines =
                segments.stream().map(segment -> segment.line(multiple)).toList();
        return new SeveranceQuote(
                new Rate(segments.stream()
                        .map(segment -> segment.months().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)),
                last.base(),
                last.capped(),
                Money.sum(lines.stream().map(Evaluation.Line::amount).toList()),
                lines,
                List.of(),
                segments.get(0).terms().and(terms));
    }

    private static void check(SeveranceQuestion question) {
        LocalDate hiredOn = question.hiredOn();
        LocalDate leftOn = question.leftOn();
        new FigureCheck()
                .wrong(leftOn.isBefore(hiredOn), "/leftOn", "离职日期不能早于入职日期 " + hiredOn)
                .wrong(
                        leftOn.isAfter(hiredOn.plusYears(Limits.SERVICE_YEARS)),
                        "/hiredOn",
                        "工作年限不能超过 " + Limits.SERVICE_YEARS + " 年，请核对日期")
                .amount("/averageMonthlyWage", "月平均工资", question.averageMonthlyWage(), Limits.MONTHLY_WAGE)
                .positive(
                        "/localAverageMonthlyWage", "当地月平均工资", question.localAverageMonthlyWage(), Limits.MONTHLY_WAGE)
                .amount("/minimumMonthlyWage", "最低工资", question.minimumMonthlyWage(), Limits.MONTHLY_WAGE)
                .stop();
    }

    /** One for all service; two where the switch of art. 97 is on and the day lies within. */
    private static List<SeveranceSegment> segments(
            SeveranceQuestion question, ParametersInForce terms, Function<LocalDate, ParametersInForce> stored) {
        List<SeveranceSegment> segments = new ArrayList<>();
        LocalDate from = question.hiredOn();
        LocalDate border = terms.find(ParameterName.SEVERANCE_SEGMENT)
                .filter(ParameterView::switchedOn)
                .map(segment -> LocalDate.parse(segment.item()))
                .filter(day -> !day.isAfter(question.leftOn()))
                .orElse(from);
        if (border.isAfter(from)) {
            LocalDate before = border.minusDays(1);
            segments.add(SeveranceSegment.of(from, before, question, stored.apply(before)));
            from = border;
        }
        segments.add(SeveranceSegment.of(from, question.leftOn(), question, terms));
        return segments;
    }
}
