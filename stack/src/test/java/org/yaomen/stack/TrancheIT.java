package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.WalkDays;

/** An award in two instalments, the second after evaluation（分期拨付）. */
class TrancheIT {

    private static final String CONDITION = "经评估达到关闭标准";

    private static KaizhouWalk walk;
    private static String first;
    private static String second;

    @BeforeAll
    static void both_instalments_are_publicised() {
        walk = Stories.with("KZ-01");
        inTwoTranches(walk.desk().sample().ruleSet());
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.FUNDS);
        walk.funds().register();
        walk.funds().approve();
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
        walk.industry().accept();
        first = calculate("door-incentive");
        second = calculate("door-incentive-2");
        walk.awards().publish();
        walk.desk().itIs(WalkDays.NOTICE_OVER);
        walk.awards().noticeCloses();
    }

    private static void inTwoTranches(ObjectNode terms) {
        ObjectNode rule = (ObjectNode) terms.path("rules").path(0);
        rule.set("tranche", tranche(1, "0", "0.4"));
        ObjectNode next = rule.deepCopy();
        next.put("code", "door-incentive-2").put("name", "轮窑门数奖补（第二期）");
        next.set("tranche", ((ObjectNode) tranche(2, "0.4", "1")).put("condition", CONDITION));
        ((ArrayNode) terms.path("rules")).insert(1, next);
        ArrayNode examples = (ArrayNode) terms.path("examples");
        ObjectNode later = (ObjectNode) examples.path(0).deepCopy();
        ((ObjectNode) examples.path(0)).put("expected", "115200.00");
        ((ObjectNode) examples.path(1)).put("expected", "72000.00");
        examples.insert(1, later.put("rule", "door-incentive-2").put("expected", "172800.00"));
    }

    private static JsonNode tranche(int no, String from, String to) {
        return Json.of(
                "whole",
                "door-incentive",
                "no",
                no,
                "from",
                from,
                "to",
                to,
                "document",
                "试〔2017〕1号",
                "article",
                "分期拨付",
                "toConfirm",
                true);
    }

    private static String calculate(String rule) {
        return walk.desk()
                .financeClerk()
                .post("/awards", Json.of("closureId", walk.industry().closureId("KZ-01"), "rule", rule))
                .path("id")
                .asText();
    }

    @Test
    void the_second_instalment_opens_only_with_its_evidence_whose_hash_is_in_the_books() {
        assertThat(amount(first)).isEqualTo("115200.00");
        assertThat(amount(second)).isEqualTo("172800.00");
        Answer locked = submit(second);
        assertThat(locked.status()).isEqualTo(422);
        assertThat(locked.json().path("reasons").findValuesAsText("code")).containsExactly("CONDITION_NOT_MET");
        assertThat(submit(first).status()).isEqualTo(200);
        assertThat(waits("CONFIRM_CONDITION", walk.desk().industryReviewer())).isTrue();

        refusedConfirmations();
        JsonNode confirmed = walk.desk()
                .industryReviewer()
                .post("/awards/" + second + "/condition", confirmation(evidence(), "2017-12-20"));
        assertThat(confirmed.path("document").asText())
                .contains(CONDITION, evidence().get(0));
        assertThat(confirm(walk.desk().industryReviewer(), evidence(), "2017-12-20")
                        .status())
                .isEqualTo(409);
        assertThat(waits("CONFIRM_CONDITION", walk.desk().industryReviewer())).isFalse();

        assertThat(submit(second).status()).isEqualTo(200);
        sign(second);
        JsonNode commitment = walk.desk()
                .auditor()
                .list("/ledger/entries?kind=COMMIT&subjectId=" + second)
                .get(0);
        assertThat(commitment.path("text").asText())
                .endsWith("拨付条件确认 " + confirmed.path("sha256").asText());
        assertThat(walk.awards().replay(second).path("equal").asBoolean()).isTrue();
    }

    private static void sign(String award) {
        Official reviewer = walk.desk().financeReviewer();
        reviewer.list("/approvals?state=OPEN&subjectType=AWARD&mine=true").stream()
                .filter(item -> item.path("subjectId").asText().equals(award))
                .forEach(item -> reviewer.post(
                        "/approvals/decisions",
                        Json.of(
                                "decision",
                                "APPROVE",
                                "items",
                                List.of(Json.of(
                                        "id", item.path("id").asText(),
                                        "sha256", item.path("subjectSha256").asText())))));
    }

    private static void refusedConfirmations() {
        Official reviewer = walk.desk().industryReviewer();
        assertThat(pointers(confirm(reviewer, List.of("ab".repeat(32)), "2017-12-20")))
                .containsExactly("/evidence/0");
        assertThat(pointers(confirm(reviewer, evidence(), "2017-12-30"))).containsExactly("/metOn");
        assertThat(confirm(walk.desk().financeClerk(), evidence(), "2017-12-20").status())
                .isEqualTo(403);
        assertThat(confirm(Stories.client().as("industry-reviewer.shandan"), evidence(), "2017-12-20")
                        .status())
                .isEqualTo(404);
        Answer unconditional =
                reviewer.tryPost("/awards/" + first + "/condition", confirmation(evidence(), "2017-12-20"));
        assertThat(unconditional.status()).isEqualTo(409);
    }

    private static List<String> evidence() {
        return walk.desk()
                .industryReviewer()
                .get("/closures/" + walk.industry().closureId("KZ-01") + "/evidence")
                .findValuesAsText("attachmentSha256")
                .subList(0, 1);
    }

    private static Answer confirm(Official official, List<String> evidence, String day) {
        return official.tryPost("/awards/" + second + "/condition", confirmation(evidence, day));
    }

    private static ObjectNode confirmation(List<String> evidence, String day) {
        return Json.of("statement", "现场评估，窑体已全部拆除并复耕", "metOn", day, "evidence", evidence);
    }

    private static Answer submit(String award) {
        return walk.desk()
                .financeClerk()
                .tryPost(
                        "/award-submissions",
                        Json.of(
                                "awardIds",
                                List.of(award),
                                "appropriationId",
                                walk.funds()
                                        .appropriationId(walk.desk()
                                                .sample()
                                                .kiln("KZ-01")
                                                .paidFrom("door-incentive"))));
    }

    private static boolean waits(String kind, Official official) {
        return official.list("/todo?kind=" + kind).stream()
                .anyMatch(item -> item.path("subjectId").asText().equals(second));
    }

    private static String amount(String award) {
        return walk.desk().financeClerk().get("/awards/" + award).path("amount").asText();
    }

    private static List<String> pointers(Answer answer) {
        return answer.json().path("errors").findValuesAsText("pointer");
    }
}
