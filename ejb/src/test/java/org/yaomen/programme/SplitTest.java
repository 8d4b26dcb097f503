package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yaomen.shared.Money;

class SplitTest {

    private final Random random = new Random(20160510);

    private List<Split.Claim> claims(int most) {
        List<Split.Claim> claims = new ArrayList<>();
        int size = 1 + random.nextInt(most);
        for (int i = 0; i < size; i++) {
            // Few different amounts, so that ties are common.
            claims.add(new Split.Claim("region " + (100 + i), fen(1 + random.nextInt(20) * 5_000_011L)));
        }
        Collections.shuffle(claims, random);
        return claims;
    }

    private static Money fen(long fen) {
        return new Money(BigDecimal.valueOf(fen, 2));
    }

    private static Map<String, Money> byName(List<Split.Claim> claims, List<Money> parts) {
        Map<String, Money> named = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            named.put(claims.get(i).name(), parts.get(i));
        }
        return named;
    }

    @Test
    void the_parts_of_ten_thousand_pools_sum_to_the_pool_to_the_fen_in_whatever_order_they_are_asked_for() {
        for (int i = 0; i < 10_000; i++) {
            Money pool = fen(random.nextLong(100_000_000_000L));
            List<Split.Claim> claims = claims(20);
            List<Money> parts = Split.by(
                    pool, claims, Split.Claim::name, claim -> claim.amount().yuan());
            assertThat(Money.sum(parts)).isEqualTo(pool);
            List<Split.Claim> mixed = new ArrayList<>(claims);
            Collections.shuffle(mixed, random);
            List<Money> again = Split.by(
                    pool, mixed, Split.Claim::name, claim -> claim.amount().yuan());
            assertThat(byName(mixed, again)).isEqualTo(byName(claims, parts));
        }
    }

    @Test
    void a_tie_goes_to_the_smaller_name_and_the_order_asked_is_kept() {
        List<Split.Claim> claims = List.of(
                new Split.Claim("430000", fen(100)),
                new Split.Claim("130000", fen(100)),
                new Split.Claim("330000", fen(100)));
        assertThat(Split.proRata(fen(101), claims)).containsExactly(fen(33), fen(34), fen(34));
    }

    @Test
    void claims_within_the_pool_are_paid_in_full_and_others_together_take_all_of_it_but_none_more_than_it_asked() {
        for (int i = 0; i < 2_000; i++) {
            List<Split.Claim> claims = claims(12);
            Money claimed = Money.sum(claims.stream().map(Split.Claim::amount).toList());
            Money pool = fen(random.nextLong(
                    claimed.yuan().unscaledValue().longValueExact() * (random.nextBoolean() ? 2 : 1) + 1));
            List<Money> paid = Split.proRata(pool, claims);
            boolean enough = claimed.compareTo(pool) <= 0;
            assertThat(Money.sum(paid)).isEqualTo(enough ? claimed : pool);
            for (int k = 0; k < paid.size(); k++) {
                assertThat(paid.get(k)).isLessThanOrEqualTo(claims.get(k).amount());
            }
        }
    }

    @Test
    void steel_and_coal_divide_a_pool_by_their_workers() {
        Map<String, Long> workers = new TreeMap<>(Map.of("钢铁", 500_000L, "煤炭", 1_300_000L));
        assertThat(Split.betweenIndustries(Money.of("80000000000.00"), workers))
                .isEqualTo(Map.of(
                        "钢铁", Money.of("22222222222.22"),
                        "煤炭", Money.of("57777777777.78")));
    }

    @Test
    void a_decision_engine_pays_the_same_in_a_thousand_cases() {
        SecondOpinion opinion = SecondOpinion.of("pro_rata");
        for (int i = 0; i < 1_000; i++) {
            List<Split.Claim> claims = claims(5);
            Money pool = fen(random.nextLong(300_000_000L));
            List<Map<String, Object>> rows = claims.stream()
                    .map(claim -> Map.<String, Object>of("name", claim.name(), "amount", claim.amount()))
                    .toList();
            List<Money> theirs = opinion.ask(Map.of("pool", pool, "claims", rows)).decimals("paid").stream()
                    .map(Money::exact)
                    .toList();
            assertThat(Split.proRata(pool, claims)).as("%s of %s", claims, pool).isEqualTo(theirs);
        }
    }
}
