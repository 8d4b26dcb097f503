package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What production does otherwise than the single machine（生产配置）: no moved clock, one JSON object a log line. */
@Order(Integer.MAX_VALUE - 2)
class ProductionIT {

    private static ProductionServer server;
    private static Officials officials;

    @BeforeAll
    static void start() {
        server = ProductionServer.start(SharedStack.stack());
        officials = new Officials(server.httpUrl(), SharedStack.stack().realmUrl());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void it_answers_an_official() {
        assertThat(officials
                        .as("finance-clerk")
                        .get("/me")
                        .expect(200)
                        .json()
                        .path("region")
                        .asText())
                .isEqualTo("500154");
        assertThat(officials
                        .as("auditor")
                        .get("/audit/verification")
                        .expect(200)
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void the_clock_cannot_be_moved_there_is_no_such_address() {
        for (String user : new String[] {"policy-admin", "finance-clerk", "auditor.nation"}) {
            Answer answer = officials.send(officials
                    .as(user)
                    .signed("/clock")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", Officials.newKey())
                    .PUT(HttpRequest.BodyPublishers.ofString("{\"today\":\"2017-12-01\"}")));
            assertThat(answer.status()).as(user + " " + answer.text()).isIn(404, 403);
        }
        assertThat(officials
                        .as("policy-admin")
                        .put("/clock", "{\"today\":\"2017-12-01\"}", 0)
                        .status())
                .isEqualTo(404);
        assertThat(officials
                        .as("policy-admin")
                        .get("/clock")
                        .expect(200)
                        .json()
                        .path("today")
                        .asText())
                .isEqualTo(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
    }

    @Test
    void the_database_refuses_a_moved_clock_and_another_kind_of_installation() throws SQLException {
        for (String[] role : new String[][] {
            {Postgres.APPLICATION, Secrets.APPLICATION},
            {Postgres.OWNER, Secrets.OWNER},
            {Postgres.SUPERUSER, Secrets.SUPERUSER}
        }) {
            try (Connection connection = server.as(role[0], role[1])) {
                assertThatThrownBy(() -> connection
                                .createStatement()
                                .executeUpdate("update installation set clock_offset_days = 1"))
                        .as(role[0])
                        .isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> connection
                                .createStatement()
                                .executeUpdate("update installation set kind = 'SINGLE_MACHINE'"))
                        .as(role[0])
                        .isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> connection.createStatement().execute("select install_kind('SINGLE_MACHINE')"))
                        .as(role[0])
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void every_log_line_is_one_json_object() throws IOException {
        officials.as("finance-clerk").get("/nothing-here");

        assertThat(server.logLines()).hasSizeGreaterThan(20).allSatisfy(line -> {
            assertThat(line).startsWith("{").endsWith("}");
            assertThat(Officials.parse(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .path("message")
                            .isMissingNode())
                    .isFalse();
        });
    }

    @Test
    void answers_ask_browsers_for_tls() {
        assertThat(officials.as("finance-clerk").get("/me").header("Strict-Transport-Security"))
                .contains("max-age");
    }
}
