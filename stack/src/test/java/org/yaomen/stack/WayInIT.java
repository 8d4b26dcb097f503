package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets in by token, and how the others are turned away（入口）. */
class WayInIT {

    private final Officials officials = SharedStack.officials();

    @ParameterizedTest
    @CsvSource({
        "finance-clerk, finance-clerk, 500154",
        "industry-reviewer.shandan, industry-reviewer, 620725",
        "policy-admin, policy-admin, 000000",
        "auditor.nation, auditor, 000000"
    })
    void name_role_and_region_reach_the_business_layer(String user, String role, String region) {
        JsonNode me = officials.as(user).get("/me").expect(200).json();

        assertThat(me.path("name").asText()).isEqualTo(user);
        assertThat(me.path("region").asText()).isEqualTo(region);
        assertThat(me.path("roles")).hasSize(1);
        assertThat(me.path("roles").get(0).asText()).isEqualTo(role);
        assertThat(me.path("displayName").asText()).isNotEmpty().isNotEqualTo(user);
    }

    @Test
    void without_a_login_a_program_gets_401_and_a_problem() {
        Answer answer = officials.send(officials.request("/me").header("Accept", "application/json"));

        assertProblem(answer, 401, "UNAUTHENTICATED");
    }

    @Test
    void without_a_login_a_browser_is_sent_to_the_login_page() {
        Answer answer = officials.send(officials.requestAt("/awards/1").header("Accept", "text/html"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .startsWith(SharedStack.stack().realmUrl())
                .contains("client_id=yaomen-web", "response_type=code", "code_challenge_method=S256");
        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void a_token_that_another_program_got_is_refused() {
        assertProblem(meWith(officials.token("finance-clerk", "other-app")), 401, "UNAUTHENTICATED");
    }

    @Test
    void an_altered_token_is_refused() {
        String[] parts = officials.token("finance-clerk").split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String widened = claims.replace("\"500154\"", "\"000000\"");
        assertThat(widened).isNotEqualTo(claims);
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(widened.getBytes(StandardCharsets.UTF_8));

        assertProblem(meWith(String.join(".", parts)), 401, "UNAUTHENTICATED");
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        String claims = officials.token("finance-clerk").split("\\.", -1)[1];

        assertProblem(meWith(header + "." + claims + "."), 401, "UNAUTHENTICATED");
    }

    @Test
    void an_expired_token_is_refused() {
        String token = officials.token("finance-clerk", "short-lived");
        assertThat(meWith(token).status()).isEqualTo(200);
        Pause.millis(3_000);

        assertProblem(meWith(token), 401, "UNAUTHENTICATED");
    }

    @Test
    void a_person_of_the_realm_without_a_role_or_region_is_refused() {
        assertProblem(meWith(officials.token("guest", "yaomen-api")), 403, "FORBIDDEN");
    }

    @Test
    void an_unknown_address_is_a_problem_too() {
        assertProblem(officials.as("finance-clerk").get("/nothing-here"), 404, "NOT_FOUND");
    }

    @Test
    void a_body_of_20_megabytes_is_too_large() {
        byte[] body = new byte[20_000_000];
        Answer answer = officials.as("finance-clerk").post("/me", "application/json", body);

        assertProblem(answer, 413, "TOO_LARGE");
    }

    private Answer meWith(String token) {
        return officials.send(officials.request("/me").header("Authorization", "Bearer " + token));
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asText()).isNotEmpty();
        assertThat(answer.json().path("instance").asText()).startsWith("/api/v1/");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
