package org.yaomen.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yaomen.programme.Evaluation;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/** What each award has left when all of them are scaled, computed again from what its document says. */
class ScaledTest {

    private static Scaled scaled(Money pool, Money claimed, boolean fenLeftOver) {
        return new Scaled(
                UUID.randomUUID(), UUID.randomUUID(), "指〔2018〕1号", pool, claimed, fenLeftOver, "试〔2018〕1号", "第五条");
    }

    private static Evaluation earned(Money amount) {
        return new Evaluation(
                amount,
                List.of(new Evaluation.Line(
                        "一户", Rate.of(1), "户", new Rate(amount.yuan()), amount.text(), amount, "试〔2018〕1号", "第二条")),
                List.of());
    }

    @Test
    void a_line_names_claims_money_and_factor_and_takes_off_the_rest() {
        Evaluation result =
                scaled(Money.of("300000.00"), Money.of("400000.00"), false).of(earned(Money.of("100000.00")));

        assertThat(result.amount()).isEqualTo(Money.of("75000.00"));
        assertThat(result.lines()).hasSize(2);
        assertThat(result.lines().get(1).amount()).isEqualTo(Money.of("-25000.00"));
        assertThat(result.lines().get(1).text()).contains("400000.00", "300000.00", "0.75", "指〔2018〕1号");
    }

    @Test
    void of_ten_thousand_random_pools_the_parts_are_the_pool_to_the_fen() {
        Random random = new Random(20180101);
        for (int i = 0; i < 10_000; i++) {
            List<Money> claims = new ArrayList<>();
            for (int claim = 0; claim < 1 + random.nextInt(12); claim++) {
                claims.add(fen(1_000 + random.nextInt(100_000_000)));
            }
            Money claimed = Money.sum(claims);
            Money pool = fen(1
                    + (long) (random.nextDouble()
                            * (claimed.yuan().unscaledValue().longValueExact() - 1)));
            List<Money> parts = pool.allocate(claims.stream().map(Money::yuan).toList());
            Money sum = Money.ZERO;
            for (int place = 0; place < claims.size(); place++) {
                Money claim = claims.get(place);
                boolean left = !Scaled.floored(claim, pool, claimed).equals(parts.get(place));
                Money again = scaled(pool, claimed, left).of(earned(claim)).amount();
                assertThat(again).isEqualTo(parts.get(place));
                sum = sum.plus(again);
            }
            assertThat(sum).isEqualTo(pool);
        }
    }

    private static Money fen(long fen) {
        return new Money(java.math.BigDecimal.valueOf(fen, 2));
    }
}
