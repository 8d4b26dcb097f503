package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
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
