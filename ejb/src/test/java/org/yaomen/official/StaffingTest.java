package org.yaomen.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.SubjectType;

class StaffingTest {

    private static final RegionCode KAIZHOU = RegionCode.of("500154");
    private static final RegionCode CHONGQING = RegionCode.of("500000");
    private static final RegionCode SHANDAN = RegionCode.of("620725");

    private static final OfficialView CLERK = official("clerk", KAIZHOU, "finance-clerk");
    private static final OfficialView REVIEWER = official("reviewer", KAIZHOU, "finance-reviewer");
    private static final OfficialView CASHIER = official("cashier", KAIZHOU, "cashier");
    private static final OfficialView AUDITOR = official("auditor", KAIZHOU, "auditor");

    private static final Staffing.Group ONE_PAYMENT = new Staffing.Group(
            KAIZHOU,
            SubjectType.AWARD,
            new Work(
                    List.of(new Work.Step("出支付指令", "cashier", "PAYER")), List.of(new Work.Held("clerk", "CALCULATOR"))),
            7);

    private static OfficialView official(String name, RegionCode region, String... roles) {
        return new OfficialView(name, name, List.of(roles), region, true);
    }

    private static List<Reason> moving(OfficialView who, RegionCode region, OfficialView... others) {
        return Staffing.moving(List.of(others), who.movedTo(region)).refusals(List.of(ONE_PAYMENT));
    }

    @Test
    void the_only_cashier_stays_while_a_payment_is_open() {
        List<Reason> reasons =
                moving(CASHIER, SHANDAN, CLERK, REVIEWER, CASHIER, official("another", KAIZHOU, "industry-clerk"));

        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("NOBODY");
            assertThat(reason.text()).contains("500154", "奖补 7 件", "出支付指令", "cashier");
        });
    }

    @Test
    void a_second_cashier_lets_the_first_go() {
        assertThat(moving(CASHIER, SHANDAN, CLERK, REVIEWER, CASHIER, official("second", CHONGQING, "cashier")))
                .isEmpty();
    }

    @Test
    void a_cashier_who_is_locked_out_does_not_count() {
        OfficialView locked = new OfficialView("second", "second", List.of("cashier"), KAIZHOU, false);

        assertThat(moving(CASHIER, SHANDAN, CLERK, REVIEWER, CASHIER, locked)).isNotEmpty();
    }

    @Test
    void with_open_documents_three_working_officials_remain() {
        assertThat(moving(REVIEWER, SHANDAN, CLERK, REVIEWER, CASHIER, AUDITOR))
                .extracting(Reason::code)
                .containsExactly("FEWER_THAN_THREE");
    }

    @Test
    void an_auditor_is_needed_by_no_document() {
        assertThat(moving(AUDITOR, SHANDAN, CLERK, CASHIER, AUDITOR)).isEmpty();
    }

    @Test
    void a_wider_region_takes_nobody_away() {
        assertThat(moving(CASHIER, CHONGQING, CLERK, REVIEWER, CASHIER)).isEmpty();
    }

    @Test
    void what_nobody_could_finish_before_forbids_nothing() {
        OfficialView fourth = official("fourth", KAIZHOU, "industry-clerk");
        OfficialView fifth = official("fifth", KAIZHOU, "industry-reviewer");

        assertThat(moving(REVIEWER, SHANDAN, CLERK, REVIEWER, fourth, fifth)).isEmpty();
    }
}
