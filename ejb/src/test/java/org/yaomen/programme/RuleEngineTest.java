package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

class RuleEngineTest {

    private static final List<AcceptanceState> STATES = List.of(AcceptanceState.values());
    private static final LocalDate IN_TIME = LocalDate.of(2017, 11, 10);

    @TestFactory
    List<DynamicTest> every_golden_closure_earns_what_the_table_says() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        try (var in = Objects.requireNonNull(RuleEngineTest.class.getResourceAsStream("door_incentive.csv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] row = line.split(",", -1);
                        tests.add(DynamicTest.dynamicTest(line, () -> golden(row)));
                    });
        }
        assertThat(tests).hasSizeGreaterThan(10);
        return tests;
    }

    private static void golden(String[] row) {
        AwardFacts facts = Kaizhou.facts(
                row[0].isEmpty() ? null : Integer.valueOf(row[0]),
                row[1].isEmpty() ? null : LocalDate.parse(row[1]),
                row[2].isEmpty() ? null : Boolean.valueOf(row[2]),
                row[3].isEmpty() ? null : AcceptanceState.valueOf(row[3]));
        Evaluation evaluation = RuleEngine.evaluate(Kaizhou.doorIncentive(), facts);
        assertThat(evaluation.amount()).isEqualTo(Money.of(row[4]));
        assertThat(String.join(
                        " ", evaluation.reasons().stream().map(Reason::code).toList()))
                .isEqualTo(row[5]);
        assertThat(evaluation.lines()).hasSize(row[5].isEmpty() ? 1 : 0);
    }

    @Test
    void a_closure_after_the_deadline_is_told_how_late_it_is_and_what_the_last_day_was() {
        Evaluation late = RuleEngine.evaluate(
                Kaizhou.doorIncentive(),
                Kaizhou.facts(22, LocalDate.of(2017, 12, 16), true, AcceptanceState.DISMANTLED));
        assertThat(late.reasons())
                .singleElement()
                .satisfies(reason ->
                        assertThat(reason.text()).contains("2017-12-16", "2017-12-15", "逾期 1 天", Kaizhou.DOCUMENT));
    }

    @Test
    void a_closure_before_the_first_band_earns_nothing() {
        RuleTerms rule = Kaizhou.doorIncentive(List.of(Kaizhou.band(IN_TIME, null, "12000")));
        Evaluation early =
                RuleEngine.evaluate(rule, Kaizhou.facts(22, IN_TIME.minusDays(1), true, AcceptanceState.DISMANTLED));
        assertThat(early.amount()).isEqualTo(Money.ZERO);
        assertThat(early.reasons()).extracting(Reason::code).containsExactly(RuleEngine.BEFORE_START);
    }

    @Test
    void the_township_earns_one_lump_sum_a_household_in_every_qualifying_state() {
        Money total = Money.ZERO;
        for (AcceptanceState state : AcceptanceState.values()) {
            Evaluation reward =
                    RuleEngine.evaluate(Kaizhou.townshipReward(), Kaizhou.facts(null, IN_TIME, false, state));
            assertThat(reward.lines()).singleElement().satisfies(line -> {
                assertThat(line.quantity()).isEqualTo(Rate.of(1));
                assertThat(line.unit()).isEqualTo("户");
            });
            total = total.plus(reward.amount());
        }
        assertThat(total).isEqualTo(Money.of("30000.00"));
    }

    @Test
    void a_line_keeps_the_factor_before_it_is_rounded_half_up_once() {
        RuleTerms rule = Kaizhou.doorIncentive(List.of(Kaizhou.band(null, null, "0.335")));
        Evaluation.Line line = RuleEngine.evaluate(rule, Kaizhou.facts(3, IN_TIME, true, AcceptanceState.DISMANTLED))
                .lines()
                .get(0);
        assertThat(line.factor()).isEqualTo("1.005");
        assertThat(line.amount()).isEqualTo(Money.of("1.01"));
    }

    @Test
    void the_amount_is_doors_times_rate_and_never_negative() {
        Random random = new Random(20171115);
        for (int i = 0; i < 2_000; i++) {
            int doors = random.nextInt(500);
            LocalDate closedOn = LocalDate.of(2017, 10, 1).plusDays(random.nextInt(120));
            boolean voluntary = random.nextBoolean();
            AcceptanceState state = STATES.get(random.nextInt(STATES.size()));
            Evaluation evaluation =
                    RuleEngine.evaluate(Kaizhou.doorIncentive(), Kaizhou.facts(doors, closedOn, voluntary, state));
            boolean refused = !voluntary
                    || state == AcceptanceState.POWER_AND_WATER_CUT
                    || closedOn.isAfter(Kaizhou.LAST_DEADLINE);
            int rate = closedOn.isAfter(Kaizhou.FIRST_DEADLINE) ? 10_000 : 12_000;
            BigDecimal expected = BigDecimal.valueOf(refused ? 0 : (long) doors * rate);
            assertThat(evaluation.amount().yuan()).isEqualByComparingTo(expected);
            assertThat(evaluation.amount().isNegative()).isFalse();
            assertThat(evaluation.reasons().isEmpty()).isEqualTo(!refused);
        }
    }
}
