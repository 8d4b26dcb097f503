package org.yaomen.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.RosterSample;
import org.yaomen.stack.walk.Sample;
import org.yaomen.stack.walk.TextTable;
import org.yaomen.stack.walk.WalkDays;

/** A roster imported as its lists（花名册导入）: uploaded, checked, entered; against the database loading the same rows. */
final class WorkerBenchmark implements Benchmark {

    private static final int MOST = 1_000_000;

    /** As long as a file may be. */
    private static final int ROWS_A_LIST = 100_000;

    @Override
    public String name() {
        return "workers";
    }

    @Override
    public String title() {
        return "import of a roster of 10,000 workers, against COPY + INSERT … SELECT of the same rows;"
                + " -Dbench.workers=100000 or 1000000 goes on to as many 花名册导入与直接装载相同数据行之比";
    }

    @Override
    public boolean run(Subject subject, Options options) {
        int most = options.number("workers", 10_000, MOST);
        KaizhouWalk walk = KaizhouWalk.of(subject.client(), Sample.kaizhou(subject.home()));
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
        System.out.println(Facts.line(subject));
        Roster roster = new Roster(
                subject.client().as("hr-clerk"),
                "/imports?kind=WORKER&region=500154&programme=" + walk.policy().programmeId() + "&name=roster.csv",
                walk.desk().sample().kilns().get(0).enterprise("credit_code"));
        TextTable table = new TextTable(
                ">workers 职工",
                ">upload, check 检查 s",
                ">enter 登记 s",
                ">rows/s 每秒",
                ">COPY + INSERT s",
                ">enter / COPY + INSERT",
                ">all / COPY + INSERT",
                ">peak server MB 内存");
        boolean right = true;
        int before = 0;
        for (int size = Math.min(10_000, most); size <= most && before < size; size = Math.min(most, size * 10)) {
            right &= measure(subject, roster, before, size, table);
            before += size;
        }
        System.out.println("\n" + table);
        return right;
    }

    /** Who uploads what for which enterprise（上传方）. */
    private record Roster(Official clerk, String upload, String creditCode) {}

    /** What an import took, in seconds（导入用时）. */
    private record Took(double checked, double entered, List<String> lists, int applied) {

        Took plus(Took other) {
            return new Took(
                    checked + other.checked,
                    entered + other.entered,
                    Stream.concat(lists.stream(), other.lists.stream()).toList(),
                    applied + other.applied);
        }
    }

    private static boolean measure(Subject subject, Roster roster, int first, int size, TextTable table) {
        Took took = new Took(0, 0, List.of(), 0);
        for (int from = first; from < first + size; from += ROWS_A_LIST) {
            took = took.plus(imported(roster, from, Math.min(ROWS_A_LIST, first + size - from)));
        }
        double plain = loaded(subject, took.lists(), size);
        table.row(
                String.format(Locale.ROOT, "%,d", size),
                figure(took.checked()),
                figure(took.entered()),
                figure(size / (took.checked() + took.entered())),
                figure(plain),
                figure(took.entered() / plain),
                figure((took.checked() + took.entered()) / plain),
                ServerMemory.peak());
        return took.applied() == size;
    }

    private static Took imported(Roster roster, int from, int count) {
        byte[] file = file(roster.creditCode(), from, count);
        long begin = System.nanoTime();
        JsonNode list = settled(roster.clerk(), roster.clerk().post(roster.upload(), "text/csv", file));
        long between = System.nanoTime();
        JsonNode confirmed = Json.of("ready", list.path("summary").path("ready").asInt());
        JsonNode done = settled(roster.clerk(), roster.clerk().post(path(list) + "/application", confirmed));
        return new Took(
                (between - begin) / 1e9,
                (System.nanoTime() - between) / 1e9,
                List.of(done.path("summary").path("id").asText()),
                done.path("summary").path("applied").asInt());
    }

    private static byte[] file(String creditCode, int from, int count) {
        return RosterSample.csv(IntStream.range(from, from + count)
                        .mapToObj(number -> RosterSample.worker(creditCode, number))
                        .toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String path(JsonNode list) {
        return "/imports/" + list.path("summary").path("id").asText();
    }

    private static JsonNode settled(Official clerk, JsonNode list) {
        JsonNode now = list;
        while (now.path("summary").path("state").asText().endsWith("ING")) {
            try {
                Thread.sleep(Duration.ofMillis(500).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            now = clerk.get(path(list));
        }
        return now;
    }

    /** The same rows once more, into a table with the same columns, keys and indexes. */
    private static double loaded(Subject subject, List<String> lists, int size) {
        try (Connection connection = subject.owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table plain_worker (like worker including all)");
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            List<byte[]> rows = new ArrayList<>();
            for (String list : lists) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                copy.copyOut(
                        "copy (select * from worker where import_id = '" + list + "') to stdout (format binary)", out);
                rows.add(out.toByteArray());
            }
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            statement.execute("create temp table given (like worker) on commit drop");
            for (byte[] each : rows) {
                copy.copyIn("copy given from stdin (format binary)", new ByteArrayInputStream(each));
            }
            int written = statement.executeUpdate("insert into plain_worker select * from given");
            connection.commit();
            double seconds = (System.nanoTime() - begin) / 1e9;
            statement.execute("drop table plain_worker");
            connection.commit();
            if (written != size) {
                throw new IllegalStateException(written + " workers instead of " + size);
            }
            return seconds;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
