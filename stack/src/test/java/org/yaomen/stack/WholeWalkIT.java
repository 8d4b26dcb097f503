package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Comparison;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Rules;
import org.yaomen.stack.walk.WalkDays;

/** Twenty-nine kilns from closure to paid and reported（全程）. */
class WholeWalkIT {

    private static KaizhouWalk walk;

    @BeforeAll
    static void walk_all_the_way() {
        walk = Stories.whole();
        walk.untilSent();
        walk.payments().firstAnswers();
        walk.desk().itIs(WalkDays.PAID_AGAIN);
        walk.payments().correctAndReissue();
        walk.payments().secondAnswers();
    }

    @Test
    void what_comes_out_is_what_expected_csv_says() {
        assertThat(Comparison.differences(walk)).isEmpty();
    }

    @Test
    void every_kiln_is_shown_as_synthetic() {
        assertThat(walk.awards().all())
                .hasSize(58)
                .allMatch(award -> award.path("synthetic").asBoolean());
    }

    @Test
    void a_paid_award_names_the_banks_reference() {
        assertThat(walk.awards().get("KZ-01", Rules.DOORS).path("bankReference").asText())
                .startsWith("YH");
    }

    @Test
    void every_award_replays_to_the_same_hash() {
        assertThat(walk.reports().notReplayed()).isEmpty();
    }

    @Test
    void the_chains_verify() {
        JsonNode verification = walk.reports().verifyChains();

        assertThat(verification.path("intact").asBoolean())
                .as(verification.toString())
                .isTrue();
    }

    @Test
    void the_reports_are_pdf_and_xlsx() {
        assertThat(walk.reports().fundUseFile("pdf")).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(walk.reports().fundUseFile("xlsx")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(walk.reports().register("pdf")).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(walk.reports().proofSheet(walk.awards().id("KZ-01", Rules.DOORS)))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void the_public_notice_is_a_page_without_a_login() {
        String page = new String(
                walk.desk()
                        .client()
                        .page("/public/notices/" + walk.awards().noticeId())
                        .body(),
                StandardCharsets.UTF_8);

        assertThat(page).contains("甲子页岩砖厂", "288000.00").doesNotContain("990020000002007925");
    }

    @Test
    void no_answer_shows_an_account_or_a_citizen_number_in_full() {
        String everything = walk.awards().all().toString()
                + Json.list(walk.desk().industryClerk().list("/enterprises"))
                + Json.list(walk.desk().cashier().list("/payment-instructions"));

        assertThat(everything)
                .doesNotContain(Stories.sample().kiln("KZ-01").enterprise("account_no"))
                .doesNotContain(Stories.sample().kiln("KZ-01").enterprise("legal_person_id"));
    }
}
