package org.yaomen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaomen.enterprise.FacilityKind;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/** What is wrong with a target or a deadline is named by field, all at once. */
class PlanTermsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 12, 30);

    private static List<String> wrong(TargetFigures figures, FacilityKind industry, boolean first) {
        return figures.errors(2017, industry, first).stream()
                .map(FieldError::pointer)
                .toList();
    }

    private static TargetFigures figures(int enterprises, @Nullable Integer doors, @Nullable String capacity) {
        return new TargetFigures(enterprises, doors, capacity == null ? null : Rate.of(capacity), null, "文号", DAY);
    }

    @Test
    void doors_of_a_mine_a_capacity_without_unit_and_a_day_of_another_year_are_all_named() {
        TargetFigures figures = new TargetFigures(1, 18, Rate.of("0.00001"), null, "文号", LocalDate.of(2019, 1, 1));
        assertThat(wrong(figures, FacilityKind.COAL_MINE, true))
                .containsExactly("/figures/kilnDoors", "/figures/capacityUnit", "/figures/capacity", "/figures/dueOn");
    }

    @Test
    void a_first_target_asks_for_something_and_a_change_may_take_it_back() {
        assertThat(wrong(figures(0, null, null), FacilityKind.BRICK_KILN, true))
                .containsExactly("/figures/enterprises");
        assertThat(wrong(figures(0, null, null), FacilityKind.BRICK_KILN, false))
                .isEmpty();
        assertThat(wrong(figures(3, 54, null), FacilityKind.BRICK_KILN, true)).isEmpty();
    }

    @Test
    void the_usual_days_of_a_year_stand_under_its_document() {
        PlanYearTerms year = new PlanYearTerms(RegionCode.of("500154"), 2017, "开州府办发〔2017〕50号");
        assertThat(year.deadlines())
                .extracting(terms -> terms.title() + " " + terms.dueOn())
                .containsExactly(
                        "摸底排查 2017-05-31",
                        "年中进展报告 2017-05-31",
                        "企业退出 2017-10-31",
                        "逐户验收 2017-12-30",
                        "全年进展报告 2017-12-31");
        assertThat(year.deadlines()).allSatisfy(terms -> {
            terms.check();
            assertThat(terms.document()).isEqualTo("开州府办发〔2017〕50号");
            assertThat(terms.note()).contains("以当年文件为准");
        });
    }

    @Test
    void only_what_is_done_has_a_day_and_a_file_and_the_day_is_not_ahead() {
        assertThatThrownBy(() -> new PlanMarkTerms(PlanAct.DONE, null, "已报送", null).check(DAY))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/doneOn"));
        assertThatThrownBy(() -> new PlanMarkTerms(PlanAct.DONE, DAY.plusDays(1), "已报送", null).check(DAY))
                .hasMessageContaining("更正");
        assertThatThrownBy(() -> new PlanMarkTerms(PlanAct.UNDONE, DAY, "误报", "a".repeat(64)).check(DAY))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.errors()).hasSize(2));
    }
}
