package org.yaomen.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A connection that speaks SQL in one line（数据库会话）; it does not commit unless told to. */
public final class Session implements AutoCloseable {

    private final Connection connection;

    Session(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** Signs the transaction in; the signature ends with the transaction. */
    public void enter(String user, String region) throws SQLException {
        claim(TestDatabase.scope(user, region));
    }

    /** Says who is calling, proven or not. */
    public void claim(String scope) throws SQLException {
        value("select set_config('yaomen.scope', ?, true)", scope);
    }

    /** How many rows a statement touched. */
    public int run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            statement.execute();
            return statement.getUpdateCount();
        }
    }

    /** The first column as text, row by row; a null stays null. */
    public List<String> column(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** The first column of the only row. */
    public String value(String sql, Object... parameters) throws SQLException {
        List<String> values = column(sql, parameters);
        if (values.size() != 1) {
            throw new IllegalStateException(values.size() + " rows: " + sql);
        }
        return values.get(0);
    }

    public long count(String sql, Object... parameters) throws SQLException {
        return Long.parseLong(value(sql, parameters));
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    public void rollback() throws SQLException {
        connection.rollback();
    }

    void autoCommit() throws SQLException {
        connection.setAutoCommit(true);
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
