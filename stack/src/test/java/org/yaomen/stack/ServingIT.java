package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the running system promises to whoever operates it（运行承诺）. */
class ServingIT {

    private final Stack stack = SharedStack.stack();
    private final Officials officials = SharedStack.officials();

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/health/live"})
    void health_answers_without_a_login(String address) {
        Answer answer = officials.send(officials.requestAt(address));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void the_contract_that_is_served_is_the_committed_one() throws IOException {
        Answer answer = officials.send(officials.requestAt("/openapi"));

        assertThat(answer.status()).isEqualTo(200);
        String committed = Files.readString(Path.of("../docs/openapi.yaml"));
        assertThat(paths(answer.text())).isEqualTo(paths(committed)).isNotEmpty();
    }

    private static java.util.List<String> paths(String contract) {
        return contract.lines()
                .filter(line -> line.startsWith("  /"))
                .map(String::strip)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/me", "/health", "/nothing.html"})
    void every_answer_carries_the_security_headers(String address) {
        Answer answer = officials.send(officials.requestAt(address));

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'unsafe-inline'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @Test
    void the_database_keeps_what_it_has_confirmed() throws SQLException {
        try (Connection connection = stack.superuser()) {
            assertThat(one(connection, "show fsync")).isEqualTo("on");
            assertThat(one(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(one(connection, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void the_application_role_owns_nothing_and_creates_nothing() throws SQLException {
        try (Connection connection = stack.application()) {
            assertThat(one(
                            connection,
                            "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles"
                                    + " where rolname = current_user"))
                    .isEqualTo("f");
            assertThat(one(connection, "select has_schema_privilege('public', 'create')"))
                    .isEqualTo("f");
            assertThat(one(connection, "select count(*) from pg_class where relowner = current_user::regrole"))
                    .isEqualTo("0");
        }
    }

    @Test
    void secrets_are_for_their_owner_only() throws IOException {
        Path file = stack.data().root().resolve("secrets.properties");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
