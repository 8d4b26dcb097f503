package org.yaomen.official;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;

/** Whatever stands at Keycloak's address answers in a way that the caller can understand, never as a failure of ours. */
class KeycloakAdminTest {

    private final AtomicInteger logins = new AtomicInteger();
    private final KeycloakAdmin keycloak = new KeycloakAdmin();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        keycloak.use(url("/realms/yaomen"), url("/admin/realms/yaomen"), "a secret & more");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void logsIn() {
        server.createContext("/realms/yaomen/protocol/openid-connect/token", exchange -> {
            logins.incrementAndGet();
            String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            assertThat(form).endsWith("client_secret=a+secret+%26+more");
            byte[] token = "{\"access_token\": \"t\", \"expires_in\": 300}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, token.length);
            exchange.getResponseBody().write(token);
            exchange.close();
        });
    }

    private Problem refusal() {
        return catchThrowableOfType(Problem.class, () -> keycloak.get("/users"));
    }

    @Test
    void an_answer_is_read_and_one_token_serves_many_questions() {
        logsIn();
        answer("/admin/realms/yaomen/users", 200, "[{\"username\": \"wang\"}]");

        assertThat(keycloak.get("/users").asJsonArray()).hasSize(1);
        assertThat(keycloak.get("/users").asJsonArray()).hasSize(1);
        assertThat(logins).hasValue(1);
    }

    @Test
    void nobody_at_the_address_means_try_again_later() {
        server.stop(0);

        assertThat(refusal().type()).isEqualTo(ProblemType.BUSY);
        assertThat(refusal().detail()).contains("Keycloak");
    }

    @ParameterizedTest
    @CsvSource({"'', BUSY", "not an address, BUSY", "ftp://127.0.0.1/realms/yaomen, BUSY"})
    void an_address_that_is_none_is_a_matter_for_the_administrator(String address, ProblemType type) {
        keycloak.use(address, address, "");

        assertThat(refusal().type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "401, {}, BUSY, yaomen-web",
        "403, {}, BUSY, yaomen-web",
        "500, {}, BUSY, Keycloak",
        "502, <html>, BUSY, Keycloak",
        "200, <html>, BUSY, Keycloak",
        "404, {}, NOT_FOUND, 人员",
        "400, '{\"errorMessage\": \"too long\"}', RULE_REFUSES, too long"
    })
    void each_refusal_says_whose_matter_it_is(int status, String body, ProblemType type, String words) {
        logsIn();
        answer("/admin/realms/yaomen/users", status, body);

        assertThat(refusal().type()).isEqualTo(type);
        assertThat(refusal().detail()).contains(words).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "404"})
    void a_refused_login_of_the_service_account_is_a_matter_for_the_administrator(int status) {
        answer("/realms/yaomen/protocol/openid-connect/token", status, "{\"error\": \"unauthorized_client\"}");

        assertThat(refusal().type()).isEqualTo(ProblemType.BUSY);
        assertThat(refusal().detail()).contains("yaomen-web");
    }

    @Test
    void after_a_refused_token_the_next_question_asks_for_another() {
        logsIn();
        answer("/admin/realms/yaomen/users", 401, "{}");

        refusal();
        refusal();

        assertThat(logins).hasValue(2);
    }
}
