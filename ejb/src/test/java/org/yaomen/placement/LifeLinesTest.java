package org.yaomen.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.worker.InsuranceScheme.MEDICAL;
import static org.yaomen.worker.InsuranceScheme.PENSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaomen.placement.LifeLine.LifeLineFault;
import org.yaomen.placement.LifeLine.LifeLineMoney;
import org.yaomen.placement.LifeLine.LifeLineMonth;
import org.yaomen.shared.Money;
import org.yaomen.worker.InsuranceScheme;

/** Which months of a line of life are red, and in which words. */
class LifeLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 15);

    private static PlacementRecordView record(int no, PlacementStatus status, String from, @Nullable String until) {
        UUID id = new UUID(0, no);
        return new PlacementRecordView(
                id,
                id,
                no,
                PlacementCause.PLACED,
                status,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                false,
                "某公司",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "hr",
                Instant.EPOCH);
    }

    private static LifeLines.Insured insured(String month, InsuranceScheme... schemes) {
        return new LifeLines.Insured(LocalDate.parse(month + "-01"), List.of(schemes));
    }

    private static List<LifeLineMonth> months(
            List<PlacementRecordView> records, List<LifeLines.Insured> insured, List<LifeLines.Twice> twice) {
        LifeLines.Elsewhere elsewhere = new LifeLines.Elsewhere(twice, List.of());
        return LifeLines.months(new LifeLines.Known(records, insured, List.of(), elsewhere, List.of()), TODAY);
    }

    private static List<String> words(List<LifeLineMonth> months) {
        return months.stream()
                .map(month -> month.month()
                        + (month.red() ? " 红 " : " ")
                        + String.join(
                                "；",
                                month.faults().stream().map(LifeLineFault::text).toList()))
                .map(String::strip)
                .toList();
    }

    @Test
    void a_month_in_a_channel_without_pension_and_medical_insurance_is_red() {
        assertThat(words(months(
                        List.of(record(1, PlacementStatus.CH1, "2018-02-15", null)),
                        List.of(insured("2018-02", PENSION, MEDICAL), insured("2018-03", PENSION), insured("2018-04")),
                        List.of())))
                .containsExactly(
                        "2018-02",
                        "2018-03 红 内部分流期间未缴：医疗保险",
                        "2018-04 红 内部分流期间未缴：养老保险、医疗保险",
                        "2018-05 红 内部分流期间没有缴费记录",
                        "2018-06");
    }

    @Test
    void a_month_is_judged_by_where_the_worker_stood_at_its_end_and_waiting_is_a_gap_that_is_not_red() {
        assertThat(words(months(
                        List.of(
                                record(1, PlacementStatus.CH2, "2018-02-01", "2018-03-30"),
                                record(2, PlacementStatus.WAITING, "2018-03-31", "2018-05-30"),
                                record(3, PlacementStatus.RETIRED, "2018-05-31", null)),
                        List.of(insured("2018-02", PENSION, MEDICAL)),
                        List.of())))
                .containsExactly(
                        "2018-02", "2018-03 待安置期间断缴：养老保险、医疗保险", "2018-04 待安置期间断缴：养老保险、医疗保险", "2018-05", "2018-06");
    }

    @Test
    void a_month_with_money_and_no_insurance_is_red_wherever_the_worker_stood() {
        LifeLineMoney money = new LifeLineMoney(
                "SUBSIDY",
                "补贴",
                LocalDate.of(2018, 5, 20),
                LocalDate.of(2018, 3, 1),
                LocalDate.of(2018, 4, 1),
                Money.of("1.00"));
        List<LifeLineMonth> months = LifeLines.months(
                new LifeLines.Known(
                        List.of(record(1, PlacementStatus.SELF_EMPLOYED, "2018-02-01", null)),
                        List.of(),
                        List.of(money),
                        new LifeLines.Elsewhere(List.of(), List.of()),
                        List.of()),
                TODAY);
        assertThat(months.stream().filter(LifeLineMonth::red).map(LifeLineMonth::month))
                .containsExactly("2018-03", "2018-04");
        assertThat(months.stream().filter(LifeLineMonth::paid).map(LifeLineMonth::month))
                .containsExactly("2018-03", "2018-04");
    }

    @Test
    void a_person_placed_twice_in_a_month_is_red_and_of_another_region_only_the_reference_is_told() {
        List<LifeLineMonth> months = months(
                List.of(record(1, PlacementStatus.CH1, "2018-06-01", null)),
                List.of(),
                List.of(new LifeLines.Twice(LocalDate.of(2018, 6, 1), true, "CF-000000000001")));
        assertThat(months).singleElement().satisfies(month -> {
            assertThat(month.red()).isTrue();
            assertThat(month.faults())
                    .containsExactly(new LifeLineFault("PLACED_TWICE", "同一人同月在其他区划也在安置渠道内", "CF-000000000001"));
        });
    }

    @Test
    void a_line_without_anything_has_no_months_and_a_long_one_ends_today() {
        assertThat(months(List.of(), List.of(), List.of())).isEmpty();
        List<LifeLineMonth> months =
                months(List.of(record(1, PlacementStatus.CH1, "1990-01-01", null)), List.of(), List.of());
        assertThat(months).hasSize(LifeLines.MOST_MONTHS);
        assertThat(months.get(months.size() - 1).month()).isEqualTo("2018-06");
    }

    @Test
    void the_same_person_paid_in_another_county_and_a_transfer_that_is_late_are_red_in_their_months() {
        LifeLines.Twice paid = new LifeLines.Twice(LocalDate.of(2018, 5, 1), true, "CF-1");
        LifeLines.Marked late = new LifeLines.Marked(
                LocalDate.of(2018, 5, 1), LocalDate.of(2018, 6, 1), "TRANSFER_OVERDUE", "养老保险转移逾期");
        List<LifeLineMonth> months = LifeLines.months(
                new LifeLines.Known(
                        List.of(),
                        List.of(),
                        List.of(),
                        new LifeLines.Elsewhere(List.of(), List.of(paid)),
                        List.of(late)),
                TODAY);
        assertThat(months).allMatch(LifeLineMonth::red);
        assertThat(months.get(0).faults())
                .contains(
                        new LifeLineFault("PAID_TWICE", "同一人同月在其他区划也有款项", "CF-1"),
                        new LifeLineFault("TRANSFER_OVERDUE", "养老保险转移逾期", null));
        assertThat(months.stream().map(LifeLineMonth::month)).containsExactly("2018-05", "2018-06");
    }
}
