package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaomen.shared.GoldenCases;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

class FactorAllocationTest {

    private static final Map<Integer, Rate> YEARS = Map.of(
            2016, Rate.of("1.1"), 2017, Rate.of("1"), 2018, Rate.of("0.9"), 2019, Rate.of("0.8"), 2020, Rate.of("0.7"));

    private final Random random = new Random(462);

    @TestFactory
    Stream<DynamicTest> every_golden_pool_is_divided_as_the_table_says() {
        Map<String, List<String[]>> cases =
                GoldenCases.read(FactorAllocationTest.class, "factor_allocation.csv").stream()
                        .collect(Collectors.groupingBy(row -> row[0], LinkedHashMap::new, Collectors.toList()));
        assertThat(cases).hasSizeGreaterThan(4);
        return cases.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> golden(each.getValue())));
    }

    private static void golden(List<String[]> rows) {
        String[] first = rows.get(0);
        FactorWeights weights = new FactorWeights(Rate.of(first[4]), Rate.of(first[5]), rate(first[6]));
        List<CentralAllocationQuestion.RegionFactors> regions = rows.stream()
                .map(row -> new CentralAllocationQuestion.RegionFactors(
                        RegionCode.of(row[7]),
                        Rate.of(row[8]),
                        Integer.valueOf(row[9]),
                        rate(row[10]),
                        row[11].isEmpty() ? null : Integer.valueOf(row[11])))
                .toList();
        CentralAllocationQuote quote = CentralAllocation.quote(
                new CentralAllocationQuestion(
                        Money.of(first[1]), Rate.of(first[2]), Integer.valueOf(first[3]), null, weights, regions),
                CentralAllocationTest.STORED);
        assertThat(quote.regions())
                .isEqualTo(rows.stream()
                        .map(row -> new CentralAllocationQuote.RegionShare(
                                RegionCode.of(row[7]), row[12], Money.of(row[13])))
                        .toList());
        assertThat(Money.sum(quote.lines().stream().map(Evaluation.Line::amount).toList()))
                .isEqualTo(quote.basicPool());
    }

    private static Rate rate(String text) {
        return text.isEmpty() ? null : Rate.of(text);
    }

    private FactorWeights weights() {
        int capacity = random.nextInt(101);
        int workers = random.nextInt(101 - capacity);
        return new FactorWeights(percent(capacity), percent(workers), percent(100 - capacity - workers));
    }

    private static Rate percent(int hundredths) {
        return new Rate(BigDecimal.valueOf(hundredths, 2));
    }

    /** Few different figures, so that ties are common; none is zero. */
    private List<FactorAllocation.Row> rows(int most) {
        List<FactorAllocation.Row> rows = new ArrayList<>();
        int size = 1 + random.nextInt(most);
        for (int i = 0; i < size; i++) {
            int year = 2016 + random.nextInt(5);
            rows.add(new FactorAllocation.Row(
                    RegionCode.of(String.valueOf(370_100 + i)),
                    new Rate(BigDecimal.valueOf(1 + random.nextInt(500), 1)),
                    year,
                    YEARS.get(year),
                    1 + random.nextInt(50),
                    new Rate(BigDecimal.valueOf(1 + random.nextInt(9), 1))));
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    @Test
    void the_parts_of_ten_thousand_pools_sum_to_the_pool_to_the_fen_in_whatever_order_the_regions_stand() {
        for (int i = 0; i < 10_000; i++) {
            Money pool = new Money(BigDecimal.valueOf(random.nextLong(10_000_000_000_000L), 2));
            FactorWeights weights = weights();
            List<FactorAllocation.Row> rows = rows(6);
            List<FactorAllocation.Part> parts = FactorAllocation.of(pool, weights, rows);
            assertThat(Money.sum(
                            parts.stream().map(FactorAllocation.Part::amount).toList()))
                    .isEqualTo(pool);
            assertThat(parts)
                    .extracting(FactorAllocation.Part::code)
                    .containsExactlyElementsOf(
                            rows.stream().map(FactorAllocation.Row::code).toList());
            List<FactorAllocation.Row> mixed = new ArrayList<>(rows);
            Collections.shuffle(mixed, random);
            assertThat(byCode(FactorAllocation.of(pool, weights, mixed))).isEqualTo(byCode(parts));
        }
    }

    private static Map<RegionCode, FactorAllocation.Part> byCode(List<FactorAllocation.Part> parts) {
        return parts.stream().collect(Collectors.toMap(FactorAllocation.Part::code, Function.identity()));
    }

    @Test
    void a_decision_engine_divides_the_same_in_a_thousand_cases() {
        SecondOpinion opinion = SecondOpinion.of("factor_allocation");
        for (int i = 0; i < 1_000; i++) {
            Money pool = new Money(BigDecimal.valueOf(random.nextLong(10_000_000_000L), 2));
            Rate basicShare = percent(random.nextInt(101));
            FactorWeights weights = weights();
            List<FactorAllocation.Row> rows = rows(5);
            SecondOpinion.Answer theirs = opinion.ask(Map.of(
                    "pool",
                    pool,
                    "basicShare",
                    basicShare,
                    "weights",
                    Map.of(
                            "capacity", weights.capacity(),
                            "workers", weights.workers(),
                            "difficulty", weights.ofDifficulty()),
                    "regions",
                    rows.stream().map(FactorAllocationTest::facts).toList()));
            Money basicPool = Money.roundHalfUp(pool.yuan().multiply(basicShare.value()));
            List<FactorAllocation.Part> ours = FactorAllocation.of(basicPool, weights, rows);
            assertThat(ours)
                    .extracting(FactorAllocation.Part::amount)
                    .as("%s %s %s", basicPool, weights, rows)
                    .isEqualTo(theirs.decimals("amounts").stream()
                            .map(Money::exact)
                            .toList());
            assertThat(ours)
                    .extracting(FactorAllocation.Part::share)
                    .usingElementComparator(BigDecimal::compareTo)
                    .isEqualTo(theirs.decimals("shares"));
        }
    }

    private static Map<String, Object> facts(FactorAllocation.Row row) {
        return Map.of(
                "code", row.code(),
                "capacity", row.capacity(),
                "year", row.year(),
                "workers", row.workers(),
                "difficulty", row.difficulty());
    }
}
