package org.yaomen.stack.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yaomen.stack.walk.Kiln;
import org.yaomen.stack.walk.Sample;
import org.yaomen.stack.walk.SampleVariant;

/** The sample's first kiln as many times as wanted（批量样例）, each with an enterprise of its own, and money for all. */
final class BenchSample {

    /** The appropriation that pays for everything. */
    static final String FUND_SOURCE = "CITY-2017";

    static final int MOST_KILNS = 99 * 99;

    private static final int KILNS_A_VARIANT = 99;
    private static final String PLENTY = "90000000000.00";

    private BenchSample() {}

    static Sample of(Sample original, int kilns) {
        Kiln first = original.kilns().get(0);
        List<Kiln> one = IntStream.rangeClosed(1, KILNS_A_VARIANT)
                .mapToObj(n -> numbered(first, String.format(Locale.ROOT, "KZ-%02d", n)))
                .toList();
        Sample base = with(original, one);
        Set<String> all = one.stream().map(Kiln::no).collect(Collectors.toSet());
        List<Kiln> many = new ArrayList<>();
        for (int variant = 1; many.size() < kilns; variant++) {
            for (Kiln kiln : new SampleVariant(original.regionCode(), variant, all)
                    .of(base)
                    .kilns()) {
                many.add(new Kiln("V" + variant + "-" + kiln.no(), kiln.enterprise(), kiln.closure(), kiln.plan()));
            }
        }
        return with(original, List.copyOf(many.subList(0, kilns)));
    }

    /** No two kilns have the same equipment. */
    private static Kiln numbered(Kiln first, String no) {
        return new Kiln(no, changed(first.enterprise(), "equipment_nos", no + "-LY-1"), first.closure(), first.plan());
    }

    private static Sample with(Sample original, List<Kiln> kilns) {
        return new Sample(
                original.folder(),
                original.programme(),
                original.ruleSet(),
                original.townships(),
                kilns,
                original.fundSources(),
                original.appropriations().stream()
                        .map(row -> changed(row, "amount", PLENTY))
                        .toList(),
                original.countyAccount(),
                original.bankAnswers());
    }

    private static Map<String, String> changed(Map<String, String> row, String column, String value) {
        Map<String, String> copy = new HashMap<>(row);
        copy.put(column, value);
        return Map.copyOf(copy);
    }
}
