package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.WalkDays;

/** A written opinion per enterprise, in one of three states（逐户验收）. */
class AcceptanceStoryIT {

    private static final String DISMANTLED = "KZ-01";
    private static final String EQUIPMENT_REMOVED = "KZ-16";
    private static final String CUT_OFF = "KZ-23";

    private final KaizhouWalk walk = Stories.with(DISMANTLED, EQUIPMENT_REMOVED, CUT_OFF);

    @BeforeEach
    void register() {
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
    }

    @Test
    void each_of_the_three_states_is_accepted_and_only_the_third_carries_a_deadline() {
        walk.industry().accept();

        assertThat(closure(DISMANTLED).path("acceptanceState").asText()).isEqualTo("DISMANTLED");
        assertThat(closure(DISMANTLED).has("dismantleBy")).isFalse();
        assertThat(closure(EQUIPMENT_REMOVED).path("acceptanceState").asText()).isEqualTo("EQUIPMENT_REMOVED");
        assertThat(closure(CUT_OFF).path("acceptanceState").asText()).isEqualTo("POWER_AND_WATER_CUT");
        assertThat(closure(CUT_OFF).path("dismantleBy").asText()).isEqualTo("2018-03-31");
    }

    @Test
    void power_and_water_cut_without_a_dismantling_deadline_is_refused_by_field() {
        ObjectNode opinion = walk.industry().opinion(walk.desk().sample().kiln(CUT_OFF));
        opinion.remove("dismantleBy");

        Answer answer = walk.industry().accept(CUT_OFF, opinion);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("pointer")).containsExactly("/dismantleBy");
        assertThat(closure(CUT_OFF).path("state").asText()).isEqualTo("REGISTERED");
    }

    @Test
    void who_registered_cannot_accept_even_with_the_reviewers_role() {
        String manyHats = RealmAdmin.user(Stories.KAIZHOU, "industry-clerk", "industry-reviewer");
        KaizhouWalk own = Stories.with(DISMANTLED);
        own.desk().seat("industry-clerk", manyHats);
        own.desk().seat("industry-reviewer", manyHats);
        own.policy().inForce();
        own.industry().register();

        Answer answer = own.industry()
                .accept(DISMANTLED, own.industry().opinion(own.desk().sample().kiln(DISMANTLED)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("code").asText()).isEqualTo("FOUR_EYES");
    }

    @Test
    void a_kiln_that_was_only_cut_off_waits_until_its_dismantling_is_verified_with_evidence() {
        Official reviewer = walk.desk().industryReviewer();
        String path = "/closures/" + walk.industry().closureId(CUT_OFF) + "/dismantling";
        ObjectNode finding = Json.of(
                "dismantledOn",
                walk.desk().sample().kiln(CUT_OFF).closure("accepted_on"),
                "finding",
                "经现场查验，窑体及设备已拆除。",
                "evidence",
                walk.industry().opinion(walk.desk().sample().kiln(CUT_OFF)).path("evidence"));
        assertThat(reviewer.tryPost(path, finding).status()).isEqualTo(409);
        walk.industry().accept();
        assertThat(toDismantle(reviewer)).hasSize(1);

        assertThat(walk.desk().industryClerk().tryPost(path, finding).status()).isEqualTo(403);
        for (String day : List.of("2017-01-01", "2099-01-01")) {
            assertThat(pointers(reviewer.tryPost(path, finding.deepCopy().put("dismantledOn", day))))
                    .containsExactly("/dismantledOn");
        }
        assertThat(pointers(reviewer.tryPost(
                        path, finding.deepCopy().set("evidence", Json.of().arrayNode()))))
                .containsExactly("/evidence");
        assertThat(reviewer.post(path, finding).path("verifiedBy").asText()).isEqualTo(reviewer.username());
        assertThat(closure(CUT_OFF).path("dismantledOn")).isEqualTo(finding.path("dismantledOn"));
        assertThat(toDismantle(reviewer)).isEmpty();
        assertThat(reviewer.tryPost(path, finding).status()).isEqualTo(409);
        assertThat(reviewer.tryPost(
                                path.replace(
                                        walk.industry().closureId(CUT_OFF),
                                        walk.industry().closureId(DISMANTLED)),
                                finding)
                        .status())
                .isEqualTo(409);
    }

    private List<JsonNode> toDismantle(Official official) {
        return official.list("/todo?mine=true&kind=DISMANTLE_KILN&programmeId="
                + walk.policy().programmeId());
    }

    private static List<String> pointers(Answer answer) {
        return answer.json().path("errors").findValuesAsText("pointer");
    }

    @Test
    void what_is_not_accepted_is_not_computed() {
        Answer answer = walk.desk()
                .financeClerk()
                .tryPost(
                        "/awards",
                        Json.of("closureId", walk.industry().closureId(DISMANTLED), "rule", "door-incentive"));

        assertThat(answer.status()).isEqualTo(422);
    }

    private JsonNode closure(String kilnNo) {
        return walk.desk().auditor().get("/closures/" + walk.industry().closureId(kilnNo));
    }
}
