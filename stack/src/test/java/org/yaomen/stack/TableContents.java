package org.yaomen.stack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What stands in every table（表内容快照）, as a number of rows and a hash, read as the superuser. */
record TableContents(Map<String, String> tables) {

    static final String NAMES = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name";
    private static final String CONTENT =
            "select count(*) || ' rows ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from \"%s\" t";

    static TableContents now(Stack stack) {
        Map<String, String> tables = new TreeMap<>();
        try (Connection connection = stack.superuser()) {
            List<String> names = column(connection, NAMES);
            for (String name : names) {
                tables.put(name, column(connection, CONTENT.formatted(name)).get(0));
            }
            return new TableContents(tables);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** The tables that are not as they were. */
    Set<String> changedSince(TableContents before) {
        Map<String, String> changed = new TreeMap<>(tables);
        changed.entrySet().removeAll(before.tables.entrySet());
        return changed.keySet();
    }
}
