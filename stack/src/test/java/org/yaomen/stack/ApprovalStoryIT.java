package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.Rules;

/** Who may sign, what is signed, and what a refusal undoes（审批）. */
class ApprovalStoryIT {

    @Test
    void a_refusal_releases_what_the_first_signature_committed() {
        KaizhouWalk walk = Stories.with("KZ-01", "KZ-02");
        walk.untilPublicized();
        walk.awards().submit();
        String before = available(walk);
        Official reviewer = walk.desk().financeReviewer();
        walk.awards().sign(reviewer, "KZ-01", Rules.DOORS);
        assertThat(available(walk)).isNotEqualTo(before);

        walk.awards().refuse(walk.desk().financeApprover(), "KZ-01", Rules.DOORS, "证明材料不全，退回核实。");

        assertThat(available(walk)).isEqualTo(before);
        assertThat(walk.awards().get("KZ-01", Rules.DOORS).path("state").asText())
                .isEqualTo("REJECTED");
    }

    @Test
    void an_award_below_the_band_needs_one_signature_and_from_the_band_on_two() {
        // 8 doors are 96,000.00; 10 doors are 100,000.00, where the upper band begins.
        KaizhouWalk walk = Stories.with("KZ-15", "KZ-25");
        walk.untilPublicized();
        walk.awards().submit();

        walk.awards().sign(walk.desk().financeReviewer(), "KZ-15", Rules.DOORS);
        walk.awards().sign(walk.desk().financeReviewer(), "KZ-25", Rules.DOORS);

        assertThat(walk.awards().get("KZ-15", Rules.DOORS).path("state").asText())
                .isEqualTo("APPROVED");
        assertThat(walk.awards().get("KZ-25", Rules.DOORS).path("state").asText())
                .isEqualTo("IN_APPROVAL");
    }

    @Test
    void a_signature_over_another_hash_is_refused() {
        KaizhouWalk walk = Stories.with("KZ-01");
        walk.untilPublicized();
        walk.awards().submit();
        Official reviewer = walk.desk().financeReviewer();
        JsonNode item = walk.awards().casesOf(reviewer).get(0);

        var answer = reviewer.tryPost(
                "/approvals/" + item.path("id").asText() + "/decisions",
                Json.of("decision", "APPROVE", "sha256", "0".repeat(64)));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(walk.awards().casesOf(reviewer)).hasSize(2);
    }

    @Test
    void an_approver_who_calculated_is_refused() {
        String manyHats = RealmAdmin.user(Stories.KAIZHOU, "finance-clerk", "finance-reviewer", "finance-approver");
        KaizhouWalk walk = Stories.with("KZ-01");
        walk.desk().seat("finance-clerk", manyHats);
        walk.untilPublicized();
        walk.awards().submit();
        Official calculator = walk.desk().client().as(manyHats);
        JsonNode item = walk.awards().casesOf(walk.desk().financeReviewer()).get(0);

        var answer = calculator.tryPost(
                "/approvals/" + item.path("id").asText() + "/decisions",
                Json.of(
                        "decision",
                        "APPROVE",
                        "sha256",
                        item.path("subjectSha256").asText()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("code").asText()).isEqualTo("FOUR_EYES");
    }

    private static String available(KaizhouWalk walk) {
        String source = walk.desk().sample().kiln("KZ-01").paidFrom(Rules.DOORS);
        return walk.desk()
                .financeClerk()
                .get("/appropriations/" + walk.funds().appropriationId(source))
                .path("available")
                .asText();
    }
}
