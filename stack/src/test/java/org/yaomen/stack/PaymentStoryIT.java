package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Rules;
import org.yaomen.stack.walk.WalkDays;

/** Sent is not paid: what the bank says, and what is done about it（拨付）. */
class PaymentStoryIT {

    /** Its account does not exist. */
    private static final String WRONG_ACCOUNT = "KZ-07";
    /** Its township's reward is in doubt at first. */
    private static final String IN_DOUBT = "KZ-12";

    @Test
    void what_was_sent_is_not_paid_until_the_bank_says_so() {
        KaizhouWalk walk = Stories.with("KZ-01");

        walk.untilSent();
        assertThat(state(walk, "KZ-01", Rules.DOORS)).isEqualTo("INSTRUCTED");

        walk.payments().firstAnswers();
        assertThat(state(walk, "KZ-01", Rules.DOORS)).isEqualTo("PAID");
    }

    @Test
    void a_returned_payment_is_corrected_and_re_issued_alone() {
        KaizhouWalk walk = Stories.with("KZ-01", WRONG_ACCOUNT);
        walk.untilSent();
        walk.payments().firstAnswers();
        JsonNode returned = walk.payments().instruction(WRONG_ACCOUNT, Rules.DOORS);
        assertThat(returned.path("state").asText()).isEqualTo("RETURNED");
        assertThat(state(walk, WRONG_ACCOUNT, Rules.DOORS)).isEqualTo("RETURNED");
        assertThat(state(walk, "KZ-01", Rules.DOORS)).isEqualTo("PAID");
        long before = walk.payments().instructions().size();

        walk.desk().itIs(WalkDays.PAID_AGAIN);
        walk.payments().correctAndReissue();

        JsonNode again = walk.payments().instruction(WRONG_ACCOUNT, Rules.DOORS);
        assertThat(again.path("reissueOf").asText())
                .isEqualTo(returned.path("id").asText());
        assertThat(again.path("endToEndId").asText())
                .isNotEqualTo(returned.path("endToEndId").asText());
        assertThat(walk.payments().instructions()).hasSize((int) before + 1);
        JsonNode batch = walk.desk()
                .cashier()
                .get("/payment-batches/" + again.path("batchId").asText());
        assertThat(batch.path("totalCount").asInt()).isEqualTo(1);
        assertThat(batch.path("totalAmount").asText()).isEqualTo("216000.00");
        walk.payments().secondAnswers();
        assertThat(state(walk, WRONG_ACCOUNT, Rules.DOORS)).isEqualTo("PAID");
    }

    @Test
    void a_payment_in_doubt_stays_in_doubt_until_a_second_result() {
        KaizhouWalk walk = Stories.with(IN_DOUBT);
        walk.untilSent();

        walk.payments().firstAnswers();
        assertThat(walk.payments()
                        .instruction(IN_DOUBT, Rules.TOWNSHIP)
                        .path("state")
                        .asText())
                .isEqualTo("IN_DOUBT");
        assertThat(state(walk, IN_DOUBT, Rules.TOWNSHIP)).isEqualTo("INSTRUCTED");

        walk.desk().itIs(WalkDays.PAID_AGAIN);
        walk.payments().secondAnswers();
        assertThat(walk.payments()
                        .instruction(IN_DOUBT, Rules.TOWNSHIP)
                        .path("state")
                        .asText())
                .isEqualTo("PAID");
        assertThat(state(walk, IN_DOUBT, Rules.TOWNSHIP)).isEqualTo("PAID");
    }

    private static String state(KaizhouWalk walk, String kilnNo, String rule) {
        return walk.awards().get(kilnNo, rule).path("state").asText();
    }
}
