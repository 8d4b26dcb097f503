package org.yaomen.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.database.StoredParameters;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem.FieldError;

/** Golden cases of 劳动合同法 art. 41 and of the workers' vote (企业民主管理规定), by the figures that the migrations store. */
class ResettlementPlanRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 11, 20);
    private static final LocalDate ENDS = LocalDate.of(2017, 12, 20);
    private static final String FILE = "a".repeat(64);

    private static ResettlementPlanFigures figures(int staff, int affected, int stay, int leave, String amount) {
        Money none = Money.ZERO;
        return new ResettlementPlanFigures(
                staff,
                affected,
                new ResettlementPlanHeads(stay, leave, 0, 0, 0),
                new ResettlementPlanUses(none, Money.of("100.00"), none, none, none, Money.of("0.01")),
                Money.of(amount));
    }

    private static String pointers(List<FieldError> errors) {
        return errors.stream().map(FieldError::pointer).collect(Collectors.joining(" "));
    }

    private static ParametersInForce layoff(LocalDate day) {
        return StoredParameters.on(day, ResettlementPlanRules.LAYOFF);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 40, 20, 100.01, ''",
        "59, 40, 20, 100.01, /figures/affected",
        "60, 40, 19, 100.01, /figures/affected",
        "60, 40, 20, 100.02, /figures/amount",
        "59, 40, 19, 100.00, /figures/affected /figures/affected /figures/amount"
    })
    void of_sixty_affected_the_channels_sum_to_sixty_and_the_uses_to_the_amount(
            int staff, int stay, int leave, String amount, String wrong) {
        assertThat(pointers(ResettlementPlanRules.figures(figures(staff, 60, stay, leave, amount))))
                .isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 20, true", // 二十人以上 includes twenty
        "1000, 19, false",
        "190, 19, true", // exactly ten per cent
        "191, 19, false",
        "10, 1, true",
        "11, 1, false",
        "5, 0, false"
    })
    void twenty_people_or_a_tenth_of_the_staff_have_to_be_explained_and_reported(int staff, int leave, boolean due) {
        assertThat(ResettlementPlanRules.reportDue(figures(staff, leave, 0, leave, "100.01"), layoff(ENDS)))
                .isEqualTo(due);
    }

    @Test
    void before_the_law_nothing_has_to_be_reported() {
        assertThat(ResettlementPlanRules.reportDue(
                        figures(100, 100, 0, 100, "100.01"), layoff(LocalDate.of(2007, 12, 31))))
                .isFalse();
    }

    @Test
    void only_they_who_stay_or_retire_within_keep_their_contract() {
        assertThat(new ResettlementPlanHeads(1, 2, 4, 8, 16).contractsEnded()).isEqualTo(26);
        assertThat(new ResettlementPlanHeads(1, 2, 4, 8, 16).sum()).isEqualTo(31);
    }

    @ParameterizedTest
    @CsvSource({
        "90, 60, 46, ''", // attendance exactly two thirds passes
        "90, 59, 46, /congress/attended",
        "91, 60, 46, /congress/attended",
        "90, 60, 45, /congress/inFavour", // exactly half is refused
        "91, 61, 46, ''",
        "90, 91, 50, /congress/attended",
        "90, 60, 61, /congress/inFavour",
        "1, 1, 1, ''"
    })
    void two_thirds_attend_and_more_than_half_of_all_are_in_favour(
            int entitled, int attended, int inFavour, String wrong) {
        LocalDate day = LocalDate.of(2017, 11, 1);
        assertThat(pointers(ResettlementPlanRules.congress(
                        new ResettlementPlanCongress(day, entitled, attended, inFavour, FILE),
                        TODAY,
                        StoredParameters.on(day, ResettlementPlanRules.CONGRESS))))
                .isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({"2017-11-20, ''", "2017-11-21, /congress/heldOn", "2012-02-12, /congress/heldOn"})
    void a_vote_is_not_in_the_future_nor_before_its_rules(LocalDate day, String wrong) {
        assertThat(pointers(ResettlementPlanRules.congress(
                        new ResettlementPlanCongress(day, 90, 60, 50, FILE),
                        TODAY,
                        StoredParameters.on(day, ResettlementPlanRules.CONGRESS))))
                .isEqualTo(wrong);
    }

    private static ResettlementPlanTerms terms(
            int leave, @Nullable LocalDate ends, @Nullable ResettlementPlanReport report) {
        return new ResettlementPlanTerms(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                figures(1000, leave, 0, leave, "100.01"),
                ends,
                "预案",
                new ResettlementPlanCongress(TODAY, 90, 60, 50, FILE),
                report,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-11-20, 2017-11-20, ''", // thirty days before, on the day
        "2017-11-21, 2017-11-21, /report/explainedOn /report/reportedOn /report/explainedOn", // both still to come
        "2017-11-20, 2017-11-19, /report/reportedOn"
    })
    void the_explanation_stands_thirty_days_before_and_the_report_after_it(
            LocalDate explained, LocalDate reported, String wrong) {
        assertThat(pointers(ResettlementPlanRules.layoff(
                        terms(20, ENDS, new ResettlementPlanReport(explained, reported, "报1号", FILE)),
                        TODAY,
                        layoff(ENDS))))
                .isEqualTo(wrong);
    }

    @Test
    void the_report_comes_before_contracts_end() {
        LocalDate ends = LocalDate.of(2017, 11, 20);
        assertThat(pointers(ResettlementPlanRules.layoff(
                        terms(20, ends, new ResettlementPlanReport(LocalDate.of(2017, 10, 1), ends, "报1号", FILE)),
                        TODAY,
                        layoff(ends))))
                .isEqualTo("/report/reportedOn");
    }

    @Test
    void a_day_is_needed_where_contracts_end_and_a_report_where_many_do() {
        assertThat(pointers(ResettlementPlanRules.layoff(terms(1, null, null), TODAY, layoff(TODAY))))
                .isEqualTo("/contractsEndOn");
        assertThat(pointers(ResettlementPlanRules.layoff(terms(19, ENDS, null), TODAY, layoff(ENDS))))
                .isEmpty();
        assertThat(pointers(ResettlementPlanRules.layoff(terms(20, ENDS, null), TODAY, layoff(ENDS))))
                .isEqualTo("/report");
    }

    @Test
    void without_a_plan_nothing_of_the_gate_is_met_and_each_says_why() {
        ResettlementPlanStanding.Asked asked =
                new ResettlementPlanStanding.Asked(UUID.randomUUID(), UUID.randomUUID(), TODAY);
        assertThat(ResettlementPlanStanding.gate(asked, null).conditions())
                .hasSize(4)
                .noneMatch(ResettlementPlanGate.GateCondition::met);
        ResettlementPlanGate gate = ResettlementPlanStanding.gate(
                asked, new ResettlementPlanStanding(UUID.randomUUID(), true, false, true));
        assertThat(gate.open()).isFalse();
        assertThat(gate.conditions().get(2).text()).contains("资金未落实");
    }
}
