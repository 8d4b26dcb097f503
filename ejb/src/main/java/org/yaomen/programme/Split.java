package org.yaomen.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.yaomen.shared.Money;

/**
 * Splits an amount among named parts so that they sum to it to the fen（按比例分配）: floored, the fen left over to the largest
 * remainders, ties to the smaller name. The parts come back in the order they were asked for, which changes none of them.
 */
final class Split {

    /** What somebody asks of a pool（申请额）. */
    record Claim(String name, Money amount) {}

    private Split() {}

    /** The weights are not negative and not all zero. */
    static <T> List<Money> by(Money whole, List<T> parts, Function<T, String> name, Function<T, BigDecimal> weight) {
        List<Integer> byName = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(place -> name.apply(parts.get(place))))
                .toList();
        List<Money> amounts =
                whole.allocate(byName.stream().map(parts::get).map(weight).toList());
        List<Money> asked = new ArrayList<>(Collections.nCopies(parts.size(), Money.ZERO));
        for (int i = 0; i < amounts.size(); i++) {
            asked.set(byName.get(i), amounts.get(i));
        }
        return asked;
    }

    /** A pool between industries, steel and coal, by the workers who must be placed (财建〔2016〕253号). */
    static Map<String, Money> betweenIndustries(Money pool, Map<String, Long> workers) {
        List<String> industries = List.copyOf(workers.keySet());
        List<Money> amounts =
                by(pool, industries, Function.identity(), each -> BigDecimal.valueOf(workers.getOrDefault(each, 0L)));
        Map<String, Money> split = new LinkedHashMap<>();
        for (int i = 0; i < industries.size(); i++) {
            split.put(industries.get(i), amounts.get(i));
        }
        return split;
    }

    /** What each claim gets: all of it, or, when the pool is too small, its part of the pool (待核实). */
    static List<Money> proRata(Money pool, List<Claim> claims) {
        Money claimed = Money.sum(claims.stream().map(Claim::amount).toList());
        return claimed.compareTo(pool) <= 0
                ? claims.stream().map(Claim::amount).toList()
                : by(pool, claims, Claim::name, claim -> claim.amount().yuan());
    }
}
