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
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A script beside these classes that fills tables set by set（装数脚本）, without its comments. */
record SqlFile(String text) {

    private static final Pattern FILLED = Pattern.compile("(?m)^insert into ([a-z_]+)");

    static SqlFile named(String file) {
        try (InputStream stream = Objects.requireNonNull(SqlFile.class.getResourceAsStream(file), file)) {
            return new SqlFile(Arrays.stream(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                            .filter(line -> !line.startsWith("--"))
                            .collect(Collectors.joining("\n"))
                    + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables that it fills. */
    List<String> tables() {
        return FILLED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Runs it in the connection's transaction, with each {@code :name} replaced. */
    void run(Connection connection, Map<String, String> values) throws SQLException {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(":" + value.getKey(), value.getValue());
        }
        try (Statement statement = connection.createStatement()) {
            for (String each : filled.split(";\\n", -1)) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        }
    }

    void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : tables()) {
                statement.execute("vacuum analyze " + table);
            }
        }
    }
}
