package org.yaomen.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaomen.shared.Reason;

class AssignmentTest {

    private static final Work.Step REVIEW = new Work.Step("财政复核", "finance-reviewer", "APPROVER_1");
    private static final Work.Step APPROVAL = new Work.Step("财政审批", "finance-approver", "APPROVER_2");
    private static final Work.Step PAYMENT = new Work.Step("出支付指令", "cashier", "PAYER");
    private static final Work.Step SUBMISSION = new Work.Step("送审", "finance-clerk", null);

    private static Work work(List<Work.Step> steps, Work.Held... held) {
        return new Work(steps, List.of(held));
    }

    @Test
    void three_persons_with_a_role_each_finish_three_steps() {
        assertThat(Assignment.obstacles(
                        work(List.of(REVIEW, APPROVAL, PAYMENT)),
                        Map.of(
                                "finance-reviewer", Set.of("li"),
                                "finance-approver", Set.of("wang"),
                                "cashier", Set.of("zhao"))))
                .isEmpty();
    }

    @Test
    void a_person_is_moved_to_another_step_when_that_lets_both_be_done() {
        // The first search gives "an" the review; the approval, which only "an" may do, must take it away again.
        assertThat(Assignment.obstacles(
                        work(List.of(REVIEW, APPROVAL)),
                        Map.of("finance-reviewer", Set.of("an", "bo"), "finance-approver", Set.of("an"))))
                .isEmpty();
    }

    @Test
    void two_steps_for_one_person_with_both_roles_are_named_with_the_person() {
        List<Reason> reasons = Assignment.obstacles(
                work(List.of(REVIEW, APPROVAL)),
                Map.of("finance-reviewer", Set.of("an"), "finance-approver", Set.of("an")));

        assertThat(reasons).extracting(Reason::code).containsExactly("TOO_FEW_PERSONS");
        assertThat(reasons.get(0).text()).contains("财政复核", "财政审批", "2 人", "1 人：an");
    }

    @Test
    void who_holds_another_part_cannot_take_a_step_and_who_holds_the_same_part_can() {
        Map<String, Set<String>> byRole = Map.of("finance-reviewer", Set.of("an"));

        assertThat(Assignment.obstacles(work(List.of(REVIEW), new Work.Held("an", "CALCULATOR")), byRole))
                .extracting(Reason::code)
                .containsExactly("NOBODY");
        assertThat(Assignment.obstacles(work(List.of(REVIEW), new Work.Held("an", "APPROVER_1")), byRole))
                .isEmpty();
    }

    @Test
    void a_step_without_a_part_may_be_taken_by_somebody_who_has_one() {
        assertThat(Assignment.obstacles(
                        work(List.of(SUBMISSION), new Work.Held("an", "CALCULATOR")),
                        Map.of("finance-clerk", Set.of("an"))))
                .isEmpty();
        assertThat(Assignment.obstacles(work(List.of(SUBMISSION)), Map.of()))
                .extracting(Reason::code)
                .containsExactly("NOBODY");
    }

    @Test
    void nothing_left_to_do_needs_nobody() {
        assertThat(Assignment.obstacles(work(List.of()), Map.of())).isEmpty();
    }

    @Test
    void the_answer_is_that_of_trying_every_assignment() {
        Random random = new Random(20170930);
        int possible = 0;
        for (int round = 0; round < 2000; round++) {
            List<Work.Step> steps = new ArrayList<>();
            Map<String, Set<String>> byRole = new HashMap<>();
            for (int i = 0, count = 1 + random.nextInt(4); i < count; i++) {
                String role = "role-" + random.nextInt(4);
                steps.add(new Work.Step("第" + i, role, "PART_" + i));
                byRole.computeIfAbsent(role, key -> someOf(random));
            }
            Work work = new Work(steps, List.of(new Work.Held("p0", "OTHER")));
            boolean expected = anyAssignment(work, byRole, 0, new HashSet<>());
            assertThat(Assignment.obstacles(work, byRole).isEmpty())
                    .as(work + " " + byRole)
                    .isEqualTo(expected);
            possible += expected ? 1 : 0;
        }
        assertThat(possible).isBetween(200, 1800);
    }

    private static Set<String> someOf(Random random) {
        Set<String> some = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            if (random.nextInt(5) < 2) {
                some.add("p" + i);
            }
        }
        return some;
    }

    private static boolean anyAssignment(Work work, Map<String, Set<String>> byRole, int next, Set<String> used) {
        if (next == work.steps().size()) {
            return true;
        }
        Work.Step step = work.steps().get(next);
        for (String person : byRole.getOrDefault(step.role(), Set.of())) {
            @Nullable String bar = work.bar(step, person);
            if (bar == null && used.add(person)) {
                if (anyAssignment(work, byRole, next + 1, used)) {
                    return true;
                }
                used.remove(person);
            }
        }
        return false;
    }
}
