package org.yaomen.stack.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;

/**
 * Fills the lists by SQL, set by set, as the schema's owner（列表测试数据）. Triggers of ours are off meanwhile, so these
 * rows are on no hash chain; keys, checks and references hold.
 */
final class ListData {

    private final Subject subject;
    private final SqlFile script = SqlFile.named("lists.sql");
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
            script.run(connection, Map.of("first", String.valueOf(awards + 1), "last", String.valueOf(wanted)));
            triggers(statement, "enable");
            statement.execute("drop function bench_id");
            connection.commit();
            connection.setAutoCommit(true);
            script.analyze(connection);
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
        for (String table : script.tables()) {
            statement.execute("alter table %s %s trigger user".formatted(table, state));
        }
    }
}
