package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.Refused;
import org.yaomen.stack.walk.Rules;
import org.yaomen.stack.walk.WalkDays;

/** Somebody objects to what was published（异议）. */
class ObjectionStoryIT {

    @Test
    void an_objection_holds_its_line_and_no_other() {
        KaizhouWalk walk = Stories.with("KZ-01", "KZ-02");
        walk.untilPublished();

        walk.awards().object("KZ-01", Rules.DOORS);
        walk.desk().itIs(WalkDays.NOTICE_OVER);
        walk.awards().noticeCloses();

        assertThat(state(walk, "KZ-01", Rules.DOORS)).isEqualTo("HELD");
        assertThat(state(walk, "KZ-01", Rules.TOWNSHIP)).isEqualTo("PUBLICIZED");
        assertThat(state(walk, "KZ-02", Rules.DOORS)).isEqualTo("PUBLICIZED");
    }

    @Test
    void whoever_objected_sees_how_far_it_is_by_the_receipt_number() {
        KaizhouWalk walk = Stories.with("KZ-01");
        walk.untilPublished();
        String receipt =
                walk.awards().object("KZ-01", Rules.DOORS).path("receiptNo").asText();

        assertThat(progress(receipt)).contains(receipt, "处理中");
        walk.awards().decideObjection(receipt, false, "经复核窑门数无误，异议不成立。");
        assertThat(progress(receipt)).contains(receipt, "不成立", "办结日期");
        assertThat(progress("YY20990101-AAAAA-AAAAA")).contains("未找到").doesNotContain("办理状态");
    }

    private static String progress(String receiptNo) {
        Officials officials = SharedStack.officials();
        return officials
                .send(officials.requestAt("/public/notices?receiptNo=" + receiptNo))
                .text();
    }

    @Test
    void an_objection_upheld_leads_to_a_new_calculation_and_the_old_one_stays() {
        KaizhouWalk walk = Stories.with("KZ-01", "KZ-02");
        walk.untilPublished();
        String receipt =
                walk.awards().object("KZ-01", Rules.DOORS).path("receiptNo").asText();
        String before = walk.awards()
                .get("KZ-01", Rules.DOORS)
                .path("calculationSha256")
                .asText();

        walk.awards().decideObjection(receipt, true, "现场复核实为 22 门，异议成立。");
        assertThat(state(walk, "KZ-01", Rules.DOORS)).isEqualTo("OVERTURNED");
        walk.industry().correctDoors("KZ-01", 22);
        JsonNode again = walk.awards().recalculate("KZ-01", Rules.DOORS, "异议成立，窑门数更正为 22 门");

        assertThat(again.path("amount").asText()).isEqualTo("264000.00");
        assertThat(again.path("state").asText()).isEqualTo("CALCULATED");
        assertThat(again.path("calculationSha256").asText()).isNotEqualTo(before);
        Official auditor = walk.desk().auditor();
        JsonNode proof = auditor.get("/awards/" + again.path("id").asText() + "/proof");
        assertThat(proof.path("history")).hasSize(2);
        assertThat(proof.path("history").findValuesAsText("sha256")).contains(before);
        assertThat(proof.path("history").findValuesAsText("amount")).contains("288000.00", "264000.00");
        JsonNode replay = walk.awards().replay(again.path("id").asText());
        assertThat(replay.path("equal").asBoolean()).as(replay.toString()).isTrue();
        assertThat(replay.path("storedSha256").asText())
                .isEqualTo(again.path("calculationSha256").asText());
    }

    @Test
    void a_held_award_is_not_sent_for_approval() {
        KaizhouWalk walk = Stories.with("KZ-01");
        walk.untilPublished();
        walk.awards().object("KZ-01", Rules.DOORS);
        walk.desk().itIs(WalkDays.NOTICE_OVER);
        walk.awards().noticeCloses();

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> walk.awards()
                        .submit(
                                java.util.List.of(walk.awards().id("KZ-01", Rules.DOORS)),
                                walk.desk().sample().kiln("KZ-01").paidFrom(Rules.DOORS)));

        assertThat(refused.status()).isEqualTo(409);
    }

    private static String state(KaizhouWalk walk, String kilnNo, String rule) {
        return walk.awards().get(kilnNo, rule).path("state").asText();
    }
}
