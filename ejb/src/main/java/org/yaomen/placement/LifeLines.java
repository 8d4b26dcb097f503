package org.yaomen.placement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.placement.LifeLine.LifeLineFault;
import org.yaomen.placement.LifeLine.LifeLineMoney;
import org.yaomen.placement.LifeLine.LifeLineMonth;
import org.yaomen.worker.InsuranceScheme;

/**
 * Draws the months of a worker's line of life（生命线逐月判定）. A month is judged by where the worker stood at its end; a month
 * in a channel or with money is red without pension and medical insurance, or where another roster has the person placed
 * too, or paid, or where another feature marks it. The month that still runs is never red for insurance: it may yet be paid. Pure.
 */
final class LifeLines {

    static final int MOST_MONTHS = 240;

    private static final Set<InsuranceScheme> NEEDED = EnumSet.of(InsuranceScheme.PENSION, InsuranceScheme.MEDICAL);

    /** What was recorded of a month（当月缴费）. */
    record Insured(LocalDate month, List<InsuranceScheme> schemes) {}

    /** A month in which another roster has the same person in a channel（同月另有安置）. */
    record Twice(
            LocalDate month, boolean elsewhere, @Nullable String reference) {}

    /** What another feature finds wrong with months of a worker（其他功能指出的疑点）. */
    record Marked(LocalDate fromMonth, LocalDate toMonth, String code, String text) {

        boolean in(YearMonth month) {
            return !YearMonth.from(fromMonth).isAfter(month)
                    && !YearMonth.from(toMonth).isBefore(month);
        }
    }

    /** Where the same person is on another roster too（同一人）: in a channel, or paid. */
    record Elsewhere(List<Twice> placed, List<Twice> paid) {}

    /** All that is known of a worker（职工各项记录）. */
    record Known(
            List<PlacementRecordView> records,
            List<Insured> insured,
            List<LifeLineMoney> money,
            Elsewhere elsewhere,
            List<Marked> marked) {}

    private LifeLines() {}

    static List<LifeLineMonth> months(Known known, LocalDate today) {
        YearMonth last = YearMonth.from(today);
        Map<YearMonth, Insured> insured = known.insured().stream()
                .collect(Collectors.toMap(each -> YearMonth.from(each.month()), Function.identity(), (a, b) -> b));
        List<LifeLineMonth> months = new ArrayList<>();
        for (YearMonth month = first(known, last); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month(month, known, insured.get(month), today));
        }
        return months;
    }

    /** From the first that is known, but so many at most. */
    private static YearMonth first(Known known, YearMonth last) {
        YearMonth limit = last.minusMonths(MOST_MONTHS - 1);
        return Stream.of(
                        known.records().stream()
                                .filter(PlacementRecordView::counts)
                                .map(PlacementRecordView::startedOn),
                        known.insured().stream().map(Insured::month),
                        known.marked().stream().map(Marked::fromMonth),
                        known.money().stream().map(LifeLines::begins))
                .flatMap(Function.identity())
                .map(YearMonth::from)
                .min(Comparator.naturalOrder())
                .map(month -> month.isBefore(limit) ? limit : month)
                .orElse(last.plusMonths(1));
    }

    private static LocalDate begins(LifeLineMoney money) {
        LocalDate from = money.fromMonth();
        return from == null ? money.happenedOn() : from;
    }

    private static LocalDate ends(LifeLineMoney money) {
        LocalDate to = money.toMonth();
        return to == null ? money.happenedOn() : to;
    }

    private static LifeLineMonth month(YearMonth month, Known known, @Nullable Insured insured, LocalDate today) {
        LocalDate end = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        @Nullable
        PlacementRecordView stood = known.records().stream()
                .filter(each -> each.standsOn(end))
                .findFirst()
                .orElse(null);
        PlacementStatus status = stood == null ? PlacementStatus.WAITING : stood.status();
        boolean paid = known.money().stream()
                .anyMatch(each -> !YearMonth.from(begins(each)).isAfter(month)
                        && !YearMonth.from(ends(each)).isBefore(month));
        boolean due = status.isChannel() || paid;
        List<LifeLineFault> faults = new ArrayList<>();
        if (month.isBefore(YearMonth.from(today))) {
            insurance(status, due, insured).forEach(faults::add);
        }
        twice(known.elsewhere(), month).forEach(faults::add);
        known.marked().stream()
                .filter(each -> each.in(month))
                .map(each -> new LifeLineFault(each.code(), each.text(), null))
                .forEach(faults::add);
        boolean red = faults.stream().anyMatch(fault -> !fault.code().equals("GAP"));
        return new LifeLineMonth(
                month.toString(),
                status,
                stood == null ? null : stood.employer(),
                insured == null ? null : insured.schemes(),
                paid,
                red,
                List.copyOf(faults));
    }

    private static List<LifeLineFault> insurance(PlacementStatus status, boolean due, @Nullable Insured insured) {
        if (status == PlacementStatus.DEAD || status == PlacementStatus.RETIRED) {
            return List.of();
        }
        List<InsuranceScheme> paid = insured == null ? List.of() : insured.schemes();
        String missing = NEEDED.stream()
                .filter(scheme -> !paid.contains(scheme))
                .map(InsuranceScheme::label)
                .collect(Collectors.joining("、"));
        if (missing.isEmpty()) {
            return List.of();
        }
        if (!due) {
            return List.of(new LifeLineFault("GAP", status.label() + "期间断缴：" + missing, null));
        }
        return List.of(
                insured == null
                        ? new LifeLineFault("NOT_RECORDED", status.label() + "期间没有缴费记录", null)
                        : new LifeLineFault("NOT_INSURED", status.label() + "期间未缴：" + missing, null));
    }

    /** Of another county only that it is so, and the reference. */
    private static Stream<LifeLineFault> twice(Elsewhere elsewhere, YearMonth month) {
        return Stream.concat(
                elsewhere.placed().stream()
                        .filter(each -> YearMonth.from(each.month()).equals(month))
                        .map(each -> new LifeLineFault(
                                "PLACED_TWICE",
                                each.elsewhere() ? "同一人同月在其他区划也在安置渠道内" : "同一人同月在另一企业的花名册上也在安置渠道内",
                                each.reference())),
                elsewhere.paid().stream()
                        .filter(each -> YearMonth.from(each.month()).equals(month))
                        .map(each -> new LifeLineFault(
                                "PAID_TWICE",
                                each.elsewhere() ? "同一人同月在其他区划也有款项" : "同一人同月在另一企业的花名册上也有款项",
                                each.reference())));
    }
}
