package org.yaomen.stack.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.TextTable;

/** Lists at volume（大数据量列表）: how long a page takes, against the same list in a county without a row. */
final class ListBenchmark implements Benchmark {

    private static final int TIMES = 7;
    private static final int SIZE = 50;
    private static final int MOST = 1_000_000;

    /** A list with a filter and a sort that its screen offers（被测列表）; {@code &} begins each. */
    private record Listed(String path, String filter, String sort) {}

    private static final List<Listed> LISTS = List.of(
            new Listed("/awards", "&state=PAID&words=" + encoded("测试砖厂a"), "&sort=-amount"),
            new Listed("/closures", "&state=ACCEPTED&words=" + encoded("测试砖厂a"), "&sort=enterpriseName"),
            new Listed("/enterprises", "&words=" + encoded("测试砖厂a"), "&sort=-creditCode"),
            new Listed("/facilities", "&words=" + encoded("测试砖厂a"), "&sort=-kilnDoors"),
            new Listed("/approvals", "&state=OPEN&mine=true", "&sort=-amount"),
            new Listed("/payment-instructions", "&state=PAID&words=" + encoded("测试砖厂1"), "&sort=-amount"),
            new Listed("/payment-batches", "&state=COMPLETED", "&sort=-totalAmount"),
            new Listed("/ledger/entries", "&kind=COMMIT&from=2017-03-01&to=2017-03-31", "&sort=-effectiveOn"),
            new Listed("/audit/records", "&actor=cashier&from=2017-01-05&to=2017-01-06", "&sort=actor"),
            new Listed("/notices", "&words=" + encoded("测试公示1"), "&sort=-endsOn"),
            new Listed("/objections", "&state=DISMISSED", "&sort=-filedOn"),
            new Listed("/appropriations", "&words=测试", "&sort=-available"));

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public String title() {
        return "each list's pages with 100,000 awards and 1,000,000 postings, and with a tenth of that, against the same"
                + " list in a county without rows; -Dbench.awards=100000 大数据量下的列表与空列表耗时之比";
    }

    @Override
    public boolean run(Subject subject, Options options) {
        int awards = Math.max(10_000, options.number("awards", 100_000, MOST) / 10_000 * 10_000);
        System.out.println(Facts.line(subject));
        ListData data = new ListData(subject);
        boolean right = true;
        for (int size : new int[] {awards / 10, awards}) {
            data.fillTo(size);
            right &= measure(subject, size);
        }
        return right;
    }

    /** What the client waits for, over HTTP on the same machine: the middle of several, in milliseconds. */
    private static boolean measure(Subject subject, int awards) {
        TextTable table = new TextTable(
                "list 列表", ">rows 行", ">empty 空 ms", ">first 首页", ">late 末页", ">filter 筛选", ">sort 排序", ">first/empty");
        boolean right = true;
        for (Listed list : LISTS) {
            Official here = official(subject, list, "");
            long rows = here.get(list.path() + "?size=1").path("total").asLong();
            long last = Math.max(0, (rows - 1) / SIZE);
            double empty = millis(official(subject, list, ".shandan"), list.path() + "?size=" + SIZE);
            double first = millis(here, list.path() + "?size=" + SIZE);
            table.row(
                    list.path(),
                    String.format(Locale.ROOT, "%,d", rows),
                    figure(empty),
                    figure(first),
                    figure(millis(here, list.path() + "?size=" + SIZE + "&page=" + last)),
                    figure(millis(here, list.path() + "?size=" + SIZE + list.filter())),
                    figure(millis(here, list.path() + "?size=" + SIZE + list.sort())),
                    figure(first / empty));
            right &= rows > 0;
        }
        System.out.println("\n" + table);
        System.out.printf(
                Locale.ROOT,
                "%,d awards; milliseconds, median of %d; pages of %d rows. 毫秒，取中位数%n",
                awards,
                TIMES,
                SIZE);
        return right;
    }

    private static Official official(Subject subject, Listed list, String suffix) {
        String role = list.path().startsWith("/approvals") ? "finance-reviewer" : "auditor";
        return subject.client().as(role + suffix);
    }

    private static double millis(Official official, String path) {
        official.get(path);
        official.get(path);
        double[] sorted = IntStream.range(0, TIMES)
                .mapToDouble(time -> {
                    long begin = System.nanoTime();
                    official.get(path);
                    return (System.nanoTime() - begin) / 1e6;
                })
                .toArray();
        Arrays.sort(sorted);
        return sorted[TIMES / 2];
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
