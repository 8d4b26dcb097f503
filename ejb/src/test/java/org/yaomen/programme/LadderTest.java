package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaomen.shared.GoldenCases;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

class LadderTest {

    private static final List<Ladder.Step> STEPS = List.of(step("0", "1"), step("0.05", "1.25"), step("0.1", "1.5"));

    private static Ladder.Step step(String from, String multiple) {
        return new Ladder.Step(Rate.of(from), Rate.of(multiple));
    }

    private static Ladder ladder(boolean lowerInclusive) {
        return new Ladder(STEPS, Rate.of("0.3"), lowerInclusive);
    }

    @TestFactory
    Stream<DynamicTest> every_golden_case_comes_out_as_the_table_says() {
        return GoldenCases.read(LadderTest.class, "ladder.csv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    Ladder.Result result =
                            ladder(Boolean.parseBoolean(row[3])).of(Money.of(row[0]), Rate.of(row[1]), Rate.of(row[2]));
                    assertThat(result.excessRatio()).isEqualTo(Rate.of(row[4]));
                    assertThat(result.coefficient()).isEqualTo(Rate.of(row[5]));
                    assertThat(result.amount()).isEqualTo(Money.of(row[6]));
                    assertThat(row[7]).contains("号");
                }));
    }

    @Test
    void the_amount_is_rounded_from_the_exact_quotient_not_from_the_shown_coefficient() {
        Ladder.Result result = ladder(true).of(Money.of("900000000000.00"), Rate.of("7"), Rate.of("7.1"));
        assertThat(result.coefficient()).isEqualTo(Rate.of("0.014286"));
        assertThat(result.amount()).isEqualTo(Money.of("12857142857.14"));
        assertThat(result.factor()).isEqualTo("12857142857.1428571429");
    }

    @Test
    void more_done_never_earns_less_and_nothing_earns_more_than_the_cap() {
        Random random = new Random(253);
        Money base = Money.of("100000000.00");
        for (int i = 0; i < 2_000; i++) {
            boolean lowerInclusive = random.nextBoolean();
            Rate target = Rate.of(1_000);
            Rate less = Rate.of(900 + random.nextInt(400));
            Rate more = Rate.of(less.value().intValueExact() + random.nextInt(100));
            Money first = ladder(lowerInclusive).of(base, target, less).amount();
            Money second = ladder(lowerInclusive).of(base, target, more).amount();
            assertThat(second).isGreaterThanOrEqualTo(first).isLessThanOrEqualTo(Money.of("30000000.00"));
            assertThat(first.isNegative()).isFalse();
        }
    }

    @Test
    void a_decision_engine_comes_to_the_same_amount_in_a_thousand_cases_and_on_every_bound() {
        SecondOpinion opinion = SecondOpinion.of("ladder");
        Random random = new Random(20180830);
        for (int i = 0; i < 1_500; i++) {
            Money base = new Money(BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2));
            Rate target = new Rate(BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(4)));
            // Every third case lies on a bound, where a switch decides.
            BigDecimal excess = i % 3 == 0
                    ? BigDecimal.valueOf(random.nextInt(5) * 5L, 2)
                    : BigDecimal.valueOf(random.nextInt(400) - 50L, 3);
            Rate completed = new Rate(target.value()
                    .multiply(BigDecimal.ONE.add(excess))
                    .setScale(i % 3 == 0 ? 6 : random.nextInt(4), RoundingMode.HALF_UP));
            boolean lowerInclusive = random.nextBoolean();

            Ladder.Result ours = ladder(lowerInclusive).of(base, target, completed);
            SecondOpinion.Answer theirs = opinion.ask(
                    Map.of("base", base, "target", target, "completed", completed, "lowerInclusive", lowerInclusive));
            assertThat(ours.amount())
                    .as("%s, %s of %s, %s", base, completed, target, lowerInclusive)
                    .isEqualTo(theirs.money("amount"));
            assertThat(ours.multiple().value()).isEqualByComparingTo(theirs.decimal("multiple"));
        }
    }
}
