package org.yaomen.stack.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Accepted closures by the thousand, by SQL, as the schema's owner（批量关闭数据）: what a mass calculation works on. */
public final class ClosureData {

    private ClosureData() {}

    /** Adds closures of these numbers to a programme of the county 500154. */
    public static void fill(Subject.Login owner, String programmeId, int first, int last) throws SQLException {
        SqlFile script = SqlFile.named("closures.sql");
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            script.run(
                    connection,
                    Map.of(
                            "programme", programmeId,
                            "first", String.valueOf(first),
                            "last", String.valueOf(last)));
            connection.commit();
            connection.setAutoCommit(true);
            script.analyze(connection);
        }
    }
}
