package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Kiln;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.Rules;

/** Who sees what, and who writes nothing（数据范围）. */
class ScopeStoryIT {

    private static final List<String> LISTS = List.of(
            "/enterprises",
            "/facilities",
            "/closures",
            "/townships",
            "/awards",
            "/objections",
            "/fund-sources",
            "/appropriations",
            "/approvals",
            "/county-accounts",
            "/payment-instructions",
            "/payment-batches",
            "/attachments");

    private static KaizhouWalk walk;

    @BeforeAll
    static void walk_in_kaizhou() {
        walk = Stories.with("KZ-01");
        walk.untilSent();
    }

    @Test
    void a_clerk_of_shandan_finds_nothing_of_kaizhou_in_any_list() {
        Official shandan = Stories.client().as("finance-clerk.shandan");

        for (String list : LISTS) {
            assertThat(shandan.list(list))
                    .as(list)
                    .noneMatch(item -> item.toString().contains("\"500154"));
        }
        assertThat(shandan.list("/programmes"))
                .noneMatch(item -> item.path("regionCode").asText().equals(Stories.KAIZHOU));
    }

    @Test
    void a_clerk_of_shandan_gets_404_for_every_id_of_kaizhou() {
        Official shandan = Stories.client().as("finance-clerk.shandan");

        for (String path : records()) {
            assertThat(walk.desk().auditor().tryGet(path).status()).as(path).isEqualTo(200);
            assertThat(shandan.tryGet(path).status()).as(path).isEqualTo(404);
        }
    }

    private static List<String> records() {
        String award = walk.awards().id("KZ-01", Rules.DOORS);
        JsonNode instruction = walk.payments().instruction("KZ-01", Rules.DOORS);
        return List.of(
                "/programmes/" + walk.policy().programmeId(),
                "/rule-sets/" + walk.policy().ruleSetId(),
                "/enterprises/" + walk.industry().enterpriseId("KZ-01"),
                "/facilities/" + walk.industry().facilityId("KZ-01"),
                "/closures/" + walk.industry().closureId("KZ-01"),
                "/awards/" + award,
                "/awards/" + award + "/proof",
                "/awards/" + award + "/proof.pdf",
                "/appropriations/" + walk.funds().appropriationIds().get(0),
                "/payment-instructions/" + instruction.path("id").asText(),
                "/payment-batches/" + instruction.path("batchId").asText());
    }

    @Test
    void the_same_walk_goes_in_shandan_at_the_same_time() {
        KaizhouWalk shandan = Stories.in(Stories.SHANDAN, "KZ-01", "KZ-02");

        shandan.untilSent();
        shandan.payments().firstAnswers();

        assertThat(shandan.awards().get("KZ-02", Rules.DOORS).path("state").asText())
                .isEqualTo("PAID");
        assertThat(shandan.awards().all()).hasSize(4);
    }

    @Test
    void an_auditor_writes_nothing() {
        String award = walk.awards().id("KZ-01", Rules.DOORS);
        JsonNode instruction = walk.payments().instruction("KZ-01", Rules.DOORS);
        String batch = instruction.path("batchId").asText();
        String closure = walk.industry().closureId("KZ-01");
        Kiln kiln = walk.desk().sample().kiln("KZ-01");
        List<Answer> answers = List.of(
                post("/programmes", walk.desk().sample().programme()),
                post(
                        "/programmes/" + walk.policy().programmeId() + "/rule-sets",
                        Json.of(
                                "effectiveFrom",
                                "2017-06-01",
                                "terms",
                                walk.desk().sample().ruleSet())),
                post("/rule-sets/" + walk.policy().ruleSetId() + "/activation", Json.of("version", 1)),
                walk.desk().auditor().tryPut("/clock", Json.of("today", "2017-12-31")),
                post(
                        "/townships",
                        walk.industry()
                                .townshipTerms(walk.desk().sample().townships().get(0))),
                post("/enterprises", walk.industry().enterpriseTerms(kiln)),
                post(
                        "/enterprises/" + walk.industry().enterpriseId("KZ-01") + "/facilities",
                        walk.industry().facilityTerms(kiln)),
                post("/closures", walk.industry().closureTerms(kiln)),
                post(
                        "/closures/" + closure + "/acceptance-opinion",
                        walk.industry().opinion(kiln)),
                post("/awards", Json.of("closureId", closure, "rule", Rules.DOORS)),
                post("/awards/" + award + "/recalculation", Json.of("reason", "审计不得重新核定")),
                post(
                        "/notices",
                        Json.of(
                                "programmeId", walk.policy().programmeId(),
                                "title", "审计不得公示",
                                "awardIds", List.of(award))),
                post(
                        "/award-submissions",
                        Json.of(
                                "awardIds", List.of(award),
                                "appropriationId",
                                        walk.funds().appropriationIds().get(0))),
                post(
                        "/approvals/decisions",
                        Json.of(
                                "decision",
                                "APPROVE",
                                "items",
                                List.of(Json.of("id", award, "sha256", "0".repeat(64))))),
                post("/payment-instructions", Json.of("awardIds", List.of(award))),
                post("/payment-batches/" + batch + "/dispatch", Json.of("executeOn", "2017-12-27")));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.status())
                        .as(answer.response().request().uri() + " " + answer.text())
                        .isEqualTo(403));
    }

    private static Answer post(String path, JsonNode body) {
        return walk.desk().auditor().tryPost(path, body);
    }
}
