package org.yaomen.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.Rules;
import org.yaomen.stack.walk.Sample;
import org.yaomen.stack.walk.TextTable;
import org.yaomen.stack.walk.WalkDays;

/** Mass calculation with its full trace（批量核定）, against the database copying the rows that came of it. */
final class AwardBenchmark implements Benchmark {

    private static final int MOST = 1_000_000;

    /** The rows that carry a calculation, in an order in which each refers to the ones before. */
    private static final List<String> TABLES = List.of("award", "calculation", "calculation_line");

    @Override
    public String name() {
        return "awards";
    }

    @Override
    public String title() {
        return "mass calculation of 10,000 and 100,000 awards with full trace, against INSERT … SELECT of the same rows"
                + " and lines, and a trial of the rules on all closures, against a SELECT that sums them;"
                + " -Dbench.awards=1000000 goes on to a million 批量核定与直接写入相同数据行之比，政策测算与直接汇总之比";
    }

    @Override
    public boolean run(Subject subject, Options options) {
        int most = options.number("awards", 100_000, MOST);
        KaizhouWalk walk = KaizhouWalk.of(subject.client(), Sample.kaizhou(subject.home()));
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.PUBLISHED);
        System.out.println(Facts.line(subject));
        TextTable table = new TextTable(
                ">awards 核定笔数", ">job 作业 s", ">awards/s 每秒", ">INSERT … SELECT s", ">job / INSERT", ">server MB 内存");
        TextTable trials = new TextTable(
                ">closures 关闭数", ">trial 测算 s", ">closures/s 每秒", ">SELECT s", ">trial / SELECT", ">server MB 内存");
        boolean right = true;
        int before = 0;
        for (int size = Math.min(10_000, most); size <= most && before < size; size = Math.min(most, size * 10)) {
            right &= measure(subject, walk, before + 1, size, table);
            right &= tried(subject, walk, size, trials);
            before = size;
        }
        System.out.println("\n" + table + "\n" + trials);
        JsonNode chains = walk.desk().auditor().get("/audit/verification");
        System.out.println("Hash chains 哈希链: " + (chains.path("intact").asBoolean() ? "intact 完好" : chains));
        return right && chains.path("intact").asBoolean();
    }

    /** The closures of these numbers, beside all earlier ones. */
    private static boolean measure(Subject subject, KaizhouWalk walk, int first, int last, TextTable table) {
        try {
            ClosureData.fill(subject.owner(), walk.policy().programmeId(), first, last);
            int awards = last - first + 1;
            long begin = System.nanoTime();
            JsonNode job = finished(
                    walk,
                    "/awards/mass-calculation",
                    Json.of("programmeId", walk.policy().programmeId(), "rule", Rules.DOORS));
            double jobSeconds = (System.nanoTime() - begin) / 1e9;
            double plainSeconds = copied(subject, awards);
            table.row(
                    String.format(Locale.ROOT, "%,d", awards),
                    figure(jobSeconds),
                    figure(awards / jobSeconds),
                    figure(plainSeconds),
                    figure(jobSeconds / plainSeconds),
                    ServerMemory.now());
            return job.path("state").asText().equals("DONE")
                    && job.path("done").asInt() == awards
                    && job.path("failed").asInt() == 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rules in force on every closure so far, against one statement that sums what it multiplies, by township. */
    private static boolean tried(Subject subject, KaizhouWalk walk, int closures, TextTable table) {
        long begin = System.nanoTime();
        JsonNode job = finished(walk, "/rule-sets/" + walk.policy().ruleSetId() + "/what-if", Json.of());
        double jobSeconds = (System.nanoTime() - begin) / 1e9;
        double plainSeconds = summed(subject, walk.policy().programmeId());
        table.row(
                String.format(Locale.ROOT, "%,d", closures),
                figure(jobSeconds),
                figure(closures / jobSeconds),
                String.format(Locale.ROOT, "%.2f", plainSeconds),
                figure(jobSeconds / plainSeconds),
                ServerMemory.now());
        return job.path("state").asText().equals("DONE") && job.path("done").asInt() == closures;
    }

    private static double summed(Subject subject, String programmeId) {
        try (Connection connection = subject.owner().connect();
                Statement statement = connection.createStatement()) {
            long begin = System.nanoTime();
            statement.execute(
                    "select t.name, count(*), sum(f.kiln_doors * case when c.closed_on < '2017-11-01' then 40000"
                            + " else 30000 end::numeric) from closure c join acceptance_opinion o on o.closure_id = c.id"
                            + " join facility f on f.id = c.facility_id join enterprise e on e.id = c.enterprise_id"
                            + " join township t on t.code = e.township_code"
                            + " where c.programme_id = '" + UUID.fromString(programmeId) + "' group by 1");
            return (System.nanoTime() - begin) / 1e9;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode finished(KaizhouWalk walk, String start, JsonNode body) {
        Official clerk = walk.desk().financeClerk();
        JsonNode job = clerk.post(start, body);
        String path = "/jobs/" + job.path("id").asText();
        while (List.of("WAITING", "RUNNING").contains(job.path("state").asText())) {
            try {
                Thread.sleep(Duration.ofMillis(200).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            job = clerk.get(path);
        }
        return job;
    }

    /** The last awards once more, into tables with the same columns, keys, indexes and references to each other. */
    private static double copied(Subject subject, int awards) throws SQLException {
        try (Connection connection = subject.owner().connect();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("create table plain_" + table + " (like " + table + " including all)");
            }
            statement.execute("create table chosen as select id from award order by recorded_at desc limit " + awards);
            statement.execute("analyze chosen");
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            int written =
                    statement.executeUpdate("insert into plain_award select a.* from award a join chosen using (id)");
            statement.executeUpdate("insert into plain_calculation select c.* from calculation c join chosen on"
                    + " chosen.id = c.award_id");
            statement.executeUpdate("insert into plain_calculation_line select l.* from calculation_line l"
                    + " join calculation c on c.id = l.calculation_id join chosen on chosen.id = c.award_id");
            connection.commit();
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (written != awards) {
                throw new IllegalStateException(written + " awards instead of " + awards);
            }
            for (String table : TABLES) {
                statement.execute("drop table plain_" + table);
            }
            statement.execute("drop table chosen");
            connection.commit();
            return seconds;
        }
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
