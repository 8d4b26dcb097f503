package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
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
