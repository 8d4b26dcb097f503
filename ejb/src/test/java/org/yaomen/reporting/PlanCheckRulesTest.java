package org.yaomen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaomen.reporting.PlanCheck.PlanCheckLine;
import org.yaomen.reporting.PlanCheckRules.Counted;
import org.yaomen.shared.Money;

/** A plan beside its roster: each thing that must fit, at its boundary. */
class PlanCheckRulesTest {

    private static final PlanCheckRules.Plan PLAN = new PlanCheckRules.Plan(
            UUID.randomUUID(),
            "0".repeat(64),
            "500154",
            UUID.randomUUID(),
            "某水泥公司",
            UUID.randomUUID(),
            10,
            4,
            3,
            1,
            1,
            1,
            Money.of("1000.00"),
            Money.of("200.00"));

    private static Counted heads(String name, int heads) {
        return new Counted(name, heads, null);
    }

    private static Counted money(String name, int heads, String amount) {
        return new Counted(name, heads, Money.of(amount));
    }

    private static List<String> wrong(Counted... counted) {
        Map<String, Counted> byName =
                Arrays.stream(counted).collect(Collectors.toMap(Counted::name, Function.identity()));
        PlanCheck check = PlanCheckRules.check(PLAN, byName);
        List<String> wrong = check.lines().stream()
                .filter(line -> !line.fits())
                .map(PlanCheckLine::code)
                .toList();
        assertThat(check.agrees()).isEqualTo(wrong.isEmpty());
        return wrong;
    }

    @Test
    void a_roster_as_large_as_planned_with_nobody_and_nothing_beyond_agrees() {
        assertThat(wrong(
                        heads("PLANNED", 10),
                        heads("CH1", 4),
                        heads("CH2", 3),
                        heads("WAITING", 2),
                        heads("RETIRED", 1),
                        money("NEEDED_U2", 3, "1000.00"),
                        money("NEEDED_U3", 2, "200.00")))
                .isEmpty();
    }

    @Test
    void one_worker_more_or_fewer_is_said() {
        assertThat(wrong(heads("PLANNED", 11), heads("WAITING", 11))).containsExactly("ROSTER");
        assertThat(wrong(heads("PLANNED", 9), heads("WAITING", 9))).containsExactly("ROSTER");
        assertThat(wrong(heads("PLANNED", 10), heads("WAITING", 9))).containsExactly("PLACED_AND_NOT");
    }

    @Test
    void one_worker_or_one_fen_beyond_the_plan_is_said() {
        assertThat(wrong(heads("PLANNED", 10), heads("CH1", 5), heads("WAITING", 5)))
                .containsExactly("CH1");
        assertThat(wrong(heads("PLANNED", 10), heads("RETIRED", 1), heads("DEAD", 1), heads("WAITING", 8)))
                .containsExactly("OTHER");
        assertThat(wrong(heads("PLANNED", 10), heads("WAITING", 10), money("NEEDED_U2", 1, "1000.01")))
                .containsExactly("U2");
        assertThat(wrong(heads("PLANNED", 10), heads("WAITING", 10), money("NEEDED_U3", 1, "200.01")))
                .containsExactly("U3");
    }

    @Test
    void severance_for_who_stays_and_who_is_found_twice_is_said() {
        assertThat(wrong(heads("PLANNED", 10), heads("CH1", 4), heads("WAITING", 6), money("DUE_CH1", 1, "5.00")))
                .containsExactly("DUE_CH1");
        assertThat(wrong(heads("PLANNED", 10), heads("WAITING", 10), heads("SAME_PERSON", 1), heads("NO_ACCOUNT", 2)))
                .containsExactly("SAME_PERSON", "NO_ACCOUNT");
    }
}
