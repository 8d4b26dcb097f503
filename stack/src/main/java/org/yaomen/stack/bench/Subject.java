package org.yaomen.stack.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.yaomen.stack.walk.YaomenClient;

/**
 * The running system that is measured（被测系统）, on fresh data that nobody else uses.
 *
 * @param home the working copy, where the samples are
 * @param folder for the plain program's scripts
 */
public record Subject(Path home, Path folder, YaomenClient client, Login owner, Login application) {

    /** How a role signs in to the database（数据库登录）. */
    public record Login(String url, String user, String password) {

        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }
}
