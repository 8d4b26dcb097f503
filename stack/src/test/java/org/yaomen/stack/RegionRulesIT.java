package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Kiln;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.WalkDays;

/** A municipality's programme in which a district sets a rate of its own（就近适用）. */
class RegionRulesIT {

    private static final String CHONGQING = "500000";

    private static KaizhouWalk walk;
    private static Official admin;
    private static String programme;
    private static JsonNode own;

    @BeforeAll
    static void a_programme_of_the_municipality_and_rules_of_the_district() {
        walk = Stories.with("KZ-01");
        walk.desk().itIs(WalkDays.PROGRAMME);
        admin = walk.desk().policyAdmin();
        ObjectNode terms = walk.desk().sample().programme().deepCopy();
        terms.put("code", terms.path("code").asText() + "-CQ").put("regionCode", CHONGQING);
        programme = admin.post("/programmes", terms).path("id").asText();
        activated(draft(CHONGQING, "12000", "288000.00"));
        own = activated(draft(Stories.KAIZHOU, "15000", "360000.00"));
    }

    private static Answer draft(String region, String rate, String example) {
        ObjectNode terms = walk.desk().sample().ruleSet().deepCopy();
        ((ObjectNode) terms.path("rules").path(0).path("bands").path(0)).put("rate", rate);
        ArrayNode examples = (ArrayNode) terms.path("examples");
        ArrayNode kept = examples.deepCopy().removeAll();
        ((ObjectNode) examples.path(0)).put("expected", example);
        kept.add(examples.path(0));
        examples.forEach(each -> {
            if (each.path("rule").asText().equals("township-reward")) {
                kept.add(each);
            }
        });
        terms.set("examples", kept);
        return admin.tryPost(
                "/programmes/" + programme + "/rule-sets",
                Json.of("effectiveFrom", "2017-06-01", "regionCode", region, "terms", terms));
    }

    private static JsonNode activated(Answer draft) {
        assertThat(draft.status()).as(draft.json().toString()).isEqualTo(201);
        JsonNode rules = draft.json();
        return admin.post(
                "/rule-sets/" + rules.path("id").asText() + "/activation",
                Json.of("version", rules.path("version").asInt()));
    }

    private static JsonNode quote(String region) {
        return walk.desk()
                .financeClerk()
                .post(
                        "/quotes/award",
                        Json.of(
                                "programme",
                                programme,
                                "facts",
                                Json.of(
                                        "regionCode",
                                        region,
                                        "acceptanceState",
                                        "DISMANTLED",
                                        "voluntary",
                                        true,
                                        "closedOn",
                                        "2017-11-10",
                                        "kilnDoors",
                                        24)));
    }

    @Test
    void the_nearest_rules_apply_and_others_are_handed_down() {
        assertThat(quote(Stories.KAIZHOU).path("amount").asText()).isEqualTo("360000.00");
        assertThat(quote(Stories.KAIZHOU).path("ruleSet").path("region").asText())
                .isEqualTo(Stories.KAIZHOU);
        assertThat(quote("500101").path("ruleSet").path("region").asText()).isEqualTo(CHONGQING);
        assertThat(levels(Stories.KAIZHOU).findValuesAsText("regionCode")).containsExactly(Stories.KAIZHOU, CHONGQING);
        assertThat(levels("500101").findValuesAsText("regionCode")).containsExactly(CHONGQING);
    }

    private static JsonNode levels(String region) {
        return walk.desk()
                .financeClerk()
                .get("/programmes/" + programme + "/rule-levels?on=2017-11-10&region=" + region);
    }

    @Test
    void an_award_is_computed_by_the_districts_rules_also_after_the_municipality_changed_its_own() {
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
        Kiln kiln = walk.desk().sample().kiln("KZ-01");
        JsonNode closure = walk.desk()
                .industryClerk()
                .post("/closures", walk.industry().closureTerms(kiln).put("programmeId", programme));
        String id = closure.path("id").asText();
        ObjectNode opinion = walk.industry()
                .opinion(kiln)
                .put("version", closure.path("version").asInt());
        walk.desk().industryReviewer().post("/closures/" + id + "/acceptance-opinion", opinion);
        activated(draft(CHONGQING, "11000", "264000.00"));

        JsonNode award = walk.desk().financeClerk().post("/awards", Json.of("closureId", id, "rule", "door-incentive"));

        JsonNode proof = walk.desk().auditor().get("/awards/" + award.path("id").asText() + "/proof");
        JsonNode basis = proof.path("calculation").path("basis");
        assertThat(basis.path("ruleSetId")).isEqualTo(own.path("id"));
        assertThat(basis.path("ruleSetRegion").asText()).isEqualTo(Stories.KAIZHOU);
        assertThat(proof.path("calculation").path("lines").findValuesAsText("rate"))
                .containsExactly("15000");
        assertThat(walk.awards().replay(award.path("id").asText()).path("equal").asBoolean())
                .isTrue();
    }

    @Test
    void rules_outside_the_programme_or_moved_to_another_region_are_refused_by_field() {
        assertThat(pointers(draft(Stories.SHANDAN, "15000", "360000.00"))).containsExactly("/regionCode");
        assertThat(pointers(draft("509999", "15000", "360000.00"))).containsExactly("/regionCode");
        JsonNode draft = draft(CHONGQING, "9000", "216000.00").json();
        ObjectNode moved =
                Json.of("effectiveFrom", "2017-06-01", "regionCode", Stories.KAIZHOU, "terms", draft.path("terms"));
        assertThat(pointers(admin.tryPut(
                        "/rule-sets/" + draft.path("id").asText(),
                        draft.path("version").asInt(),
                        moved)))
                .containsExactly("/regionCode");
    }

    private static Iterable<String> pointers(Answer answer) {
        return answer.json().path("errors").findValuesAsText("pointer");
    }
}
