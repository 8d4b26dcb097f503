package org.yaomen.stack.bench;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.yaomen.stack.walk.TextTable;

/** Where the clients' time went（各请求耗时）, as they see it. */
final class RequestTimes {

    private record Sum(LongAdder count, LongAdder nanos) {}

    private final Map<String, Sum> sums = new ConcurrentHashMap<>();

    <T> T of(String request, Supplier<T> work) {
        long begin = System.nanoTime();
        T answer = work.get();
        Sum sum = sums.computeIfAbsent(request, name -> new Sum(new LongAdder(), new LongAdder()));
        sum.count().increment();
        sum.nanos().add(System.nanoTime() - begin);
        return answer;
    }

    /** What was measured so far was warming up. */
    void forget() {
        sums.clear();
    }

    TextTable table() {
        long all = sums.values().stream().mapToLong(sum -> sum.nanos().sum()).sum();
        TextTable table = new TextTable("request 请求", ">count 次", ">mean ms 平均毫秒", ">share 占比");
        sums.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Sum> entry) ->
                        -entry.getValue().nanos().sum()))
                .forEach(entry -> {
                    long nanos = entry.getValue().nanos().sum();
                    long count = entry.getValue().count().sum();
                    table.row(
                            entry.getKey(),
                            String.valueOf(count),
                            String.format(Locale.ROOT, "%.1f", nanos / 1e6 / count),
                            String.format(Locale.ROOT, "%.0f%%", 100.0 * nanos / all));
                });
        return table;
    }
}
