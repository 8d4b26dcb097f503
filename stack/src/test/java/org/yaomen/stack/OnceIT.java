package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.KaizhouWalk;

/** The same POST however often: one effect, one answer（幂等）. */
class OnceIT {

    private static final int AT_ONCE = 50;

    private final Officials officials = SharedStack.officials();
    private final Official clerk = officials.as("finance-clerk");
    private final String code = "YD" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);

    private record Told(int status, String location, String body) {
        static Told by(Answer answer) {
            return new Told(answer.status(), answer.header("Location"), answer.text());
        }
    }

    @Test
    void the_same_request_twice_has_one_effect_and_one_answer() {
        String key = Officials.newKey();
        Told first = Told.by(clerk.post("/fund-sources", source(code), key).expect(201));
        Told second = Told.by(clerk.post("/fund-sources", source(code), key));

        assertThat(second).isEqualTo(first);
        assertThat(first.location()).startsWith("/api/v1/fund-sources/");
        assertThat(sourcesNamed(code)).isEqualTo(1);
    }

    @Test
    void fifty_at_once_have_one_effect_and_one_answer() {
        String key = Officials.newKey();
        List<Told> answers = Parallel.each(
                AT_ONCE,
                IntStream.range(0, AT_ONCE).boxed().toList(),
                i -> Told.by(clerk.post("/fund-sources", source(code), key)));

        assertThat(answers).containsOnly(answers.get(0));
        assertThat(answers.get(0).status()).isEqualTo(201);
        assertThat(sourcesNamed(code)).isEqualTo(1);
    }

    @Test
    void fifty_at_once_pay_an_award_once_under_one_key_and_under_fifty() {
        KaizhouWalk walk = Stories.with("KZ-01", "KZ-02");
        walk.untilApproved();
        List<String> approved = walk.awards().all("APPROVED").stream()
                .map(award -> award.path("id").asText())
                .toList();
        assertThat(approved).hasSizeGreaterThanOrEqualTo(2);
        Official cashier = officials.as("cashier");

        Map<String, Object> one = Map.of("awardIds", List.of(approved.get(0)));
        String key = Officials.newKey();
        List<Told> same = Parallel.each(
                AT_ONCE,
                Collections.nCopies(AT_ONCE, one),
                body -> Told.by(cashier.post("/payment-instructions", body, key)));
        assertThat(same).containsOnly(same.get(0));
        assertThat(same.get(0).status()).isEqualTo(200);
        assertThat(instructionsFor(approved.get(0))).isEqualTo(1);

        Map<String, Object> other = Map.of("awardIds", List.of(approved.get(1)));
        List<Integer> different = Parallel.each(
                AT_ONCE,
                Collections.nCopies(AT_ONCE, other),
                body -> cashier.post("/payment-instructions", body).status());
        assertThat(different).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        assertThat(instructionsFor(approved.get(1))).isEqualTo(1);
    }

    @Test
    void another_body_under_the_key_is_refused() {
        String key = Officials.newKey();
        clerk.post("/fund-sources", source(code), key).expect(201);
        Answer answer = clerk.post("/fund-sources", source(code + "X"), key);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(sourcesNamed(code + "X")).isZero();
    }

    @Test
    void the_same_body_to_another_address_under_the_key_is_refused() {
        String key = Officials.newKey();
        clerk.post("/fund-sources", source(code), key).expect(201);

        assertThat(clerk.post("/fund-sources?again=1", source(code), key).status())
                .isEqualTo(409);
    }

    @Test
    void without_a_key_nothing_happens() {
        Answer answer = officials.send(clerk.signed("/fund-sources")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(source(code))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isEqualTo("IDEMPOTENCY_KEY_MISSING");
        assertThat(sourcesNamed(code)).isZero();
    }

    @Test
    void a_refused_command_leaves_its_key_free() {
        clerk.post("/fund-sources", source(code)).expect(201);
        String key = Officials.newKey();
        assertThat(clerk.post("/fund-sources", source(code), key).status()).isEqualTo(409);
        String corrected = code + "B";

        clerk.post("/fund-sources", source(corrected), key).expect(201);
        assertThat(sourcesNamed(corrected)).isEqualTo(1);
    }

    @Test
    void two_people_may_use_the_same_key() {
        String key = Officials.newKey();
        JsonNode here =
                clerk.post("/fund-sources", source(code), key).expect(201).json();
        JsonNode there = officials
                .as("finance-clerk.shandan")
                .post("/fund-sources", source(code).replace("500154", "620725"), key)
                .expect(201)
                .json();

        assertThat(there.path("id")).isNotEqualTo(here.path("id"));
    }

    private static String source(String code) {
        return """
                {"regionCode": "500154", "code": "%s", "kind": "CENTRAL", "name": "幂等样例%s", "synthetic": true}""".formatted(code, code);
    }

    private int sourcesNamed(String code) {
        JsonNode items = clerk.get("/fund-sources?size=500&words=" + code)
                .expect(200)
                .json()
                .path("items");
        int found = 0;
        for (JsonNode item : items) {
            found += item.path("code").asText().equals(code) ? 1 : 0;
        }
        return found;
    }

    private int instructionsFor(String award) {
        return officials
                .as("cashier")
                .get("/payment-instructions?subjectId=" + award)
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }
}
