package org.yaomen.stack.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Fills the lists by SQL, set by set, as the schema's owner（列表测试数据）. Triggers of ours are off meanwhile, so these
 * rows are on no hash chain; keys, checks and references hold.
 */
final class ListData {

    private static final String FILE = "lists.sql";
    private static final Pattern FILLED = Pattern.compile("(?m)^insert into ([a-z_]+)");

    private final Subject subject;
    private final String script = text();
    private int awards;

    ListData(Subject subject) {
        this.subject = subject;
    }

    /** Loads what is missing up to this many awards, a multiple of 1000, and ten postings for each. */
    void fillTo(int wanted) {
        long begin = System.nanoTime();
        try (Connection connection = subject.owner().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create function bench_id(kind text, n bigint) returns uuid language sql immutable"
                    + " return md5(kind || n)::uuid");
            triggers(statement, "disable");
            for (String each : script.replace(":first", String.valueOf(awards + 1))
                    .replace(":last", String.valueOf(wanted))
                    .split(";\\n", -1)) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
            triggers(statement, "enable");
            statement.execute("drop function bench_id");
            connection.commit();
            connection.setAutoCommit(true);
            for (String table : tables()) {
                statement.execute("vacuum analyze " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        awards = wanted;
        System.out.printf(
                Locale.ROOT,
                "%nLoaded %,d awards and %,d postings in %.0f s, triggers off (no hash chains). 已装入数据，触发器关闭%n",
                awards,
                awards * 10,
                (System.nanoTime() - begin) / 1e9);
    }

    private void triggers(Statement statement, String state) throws SQLException {
        for (String table : tables()) {
            statement.execute("alter table %s %s trigger user".formatted(table, state));
        }
    }

    private List<String> tables() {
        return FILLED.matcher(script)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(ListData.class.getResourceAsStream(FILE), FILE)) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return String.join(
                            "\n",
                            Arrays.stream(all.split("\n"))
                                    .filter(line -> !line.startsWith("--"))
                                    .toList()) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
