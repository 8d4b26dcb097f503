package org.yaomen.stack.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** What the figures were measured on（测试环境）, as the database itself says. */
final class Facts {

    private static final List<String> SETTINGS = List.of("server_version", "fsync", "synchronous_commit");

    private Facts() {}

    static String line(Subject subject) {
        try (Connection connection = subject.application().connect();
                PreparedStatement setting = connection.prepareStatement("select current_setting(?)")) {
            return Runtime.getRuntime().availableProcessors() + " cores 核; PostgreSQL "
                    + SETTINGS.stream()
                            .map(name -> name + "=" + value(setting, name))
                            .collect(Collectors.joining(", "));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(PreparedStatement setting, String name) {
        try {
            setting.setString(1, name);
            try (ResultSet rows = setting.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
