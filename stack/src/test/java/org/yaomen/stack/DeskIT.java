package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.Rules;
import org.yaomen.stack.walk.WalkDays;

/** What officials find on their desks while a kiln goes its way（办公台）. */
class DeskIT {

    /** Its account does not exist. */
    private static final String WRONG_ACCOUNT = "KZ-07";

    @Test
    void what_waits_moves_from_desk_to_desk_with_the_walk() {
        KaizhouWalk walk = Stories.with("KZ-01", WRONG_ACCOUNT);
        walk.untilAccepted();
        waitForCalculation(walk, 2);
        walk.desk().itIs(WalkDays.FUNDS);
        walk.funds().register();
        assertThat(todo(walk, walk.desk().financeApprover(), "APPROVE_APPROPRIATION"))
                .isNotEmpty();
        walk.funds().approve();
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.awards().calculate();
        assertThat(todo(walk, walk.desk().financeApprover(), "APPROVE_APPROPRIATION"))
                .isEmpty();
        waitForCalculation(walk, 0);
        assertThat(todo(walk, walk.desk().financeClerk(), "PUBLISH_AWARD")).hasSize(4);
        walk.awards().publish();
        assertThat(todo(walk, walk.desk().financeClerk(), "NOTICE_RUNNING"))
                .singleElement()
                .satisfies(running -> {
                    assertThat(running.path("dueOn").asText()).isEqualTo("2017-12-25");
                    assertThat(running.path("daysLeft").asInt()).isEqualTo(5);
                    assertThat(running.path("overdue").asBoolean()).isFalse();
                    assertThat(running.path("termConfirmed").asBoolean()).isTrue();
                });
        walk.awards().object("KZ-01", Rules.DOORS);
        assertThat(todo(walk, walk.desk().industryReviewer(), "DECIDE_OBJECTION"))
                .hasSize(1);
        assertThat(todo(walk, walk.desk().financeClerk(), "DECIDE_OBJECTION")).isEmpty();
        walk.desk().itIs(WalkDays.NOTICE_OVER);
        walk.awards().noticeCloses();
        walk.awards().submit();
        JsonNode reviewer = list(walk, walk.desk().financeReviewer());
        assertThat(kind(reviewer, "APPROVE_AWARD").path("count").asInt()).isEqualTo(3);
        assertThat(reviewer.path("total").asInt())
                .isEqualTo(reviewer.path("items").size());
        assertThat(reviewer.path("totals").path("amount").asText()).endsWith(".00");
    }

    private static JsonNode list(KaizhouWalk walk, Official official) {
        return official.get(
                "/todo?mine=true&size=100&programmeId=" + walk.policy().programmeId());
    }

    private static List<JsonNode> todo(KaizhouWalk walk, Official official, String kind) {
        return official.list(
                "/todo?mine=true&kind=" + kind + "&programmeId=" + walk.policy().programmeId());
    }

    private static void waitForCalculation(KaizhouWalk walk, int closures) {
        assertThat(todo(walk, walk.desk().financeClerk(), "CALCULATE_AWARD")).hasSize(closures);
        assertThat(uncalculated(walk, walk.desk().financeClerk())).hasSize(closures);
        assertThat(uncalculated(walk, Stories.client().as("finance-clerk.shandan")))
                .isEmpty();
    }

    private static List<JsonNode> uncalculated(KaizhouWalk walk, Official official) {
        return official.list("/awards/uncalculated?rule=" + Rules.DOORS + "&programmeId="
                + walk.policy().programmeId());
    }

    private static JsonNode kind(JsonNode list, String kind) {
        return Json.stream(list.path("kinds"))
                .filter(each -> each.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_return_is_late_on_the_clerks_desk_is_news_and_stands_in_the_history() {
        KaizhouWalk walk = Stories.with("KZ-01", WRONG_ACCOUNT);
        walk.untilSent();
        assertThat(todo(walk, walk.desk().cashier(), "RECEIVE_BANK_RESULT")).isNotEmpty();
        walk.payments().firstAnswers();
        walk.desk().itIs(WalkDays.PAID_AGAIN.plusDays(20));
        Official clerk = walk.desk().financeClerk();
        String award = walk.awards().id(WRONG_ACCOUNT, Rules.DOORS);

        JsonNode returned = todo(walk, clerk, "REISSUE_PAYMENT").get(0);
        assertThat(returned.path("overdue").asBoolean()).isTrue();
        assertThat(returned.path("daysLeft").asInt()).isNegative();
        assertThat(list(walk, clerk).path("overdue").asInt()).isPositive();

        tellsOnce(clerk, returned);
        historyHolds(walk, award);
        monthsAddUp(walk);
        wordsFind(walk, award);
        answersLeaveAsAFile(walk);
    }

    private static void tellsOnce(Official clerk, JsonNode returned) {
        JsonNode news = clerk.list("/notifications?unread=true").stream()
                .filter(item -> item.path("subjectId").equals(returned.path("subjectId")))
                .findFirst()
                .orElseThrow();
        assertThat(news.path("kind").asText()).isEqualTo("PAYMENT_RETURNED");
        String latest = clerk.get("/notifications")
                .path("items")
                .get(0)
                .path("recordedAt")
                .asText();
        assertThat(clerk.post("/notifications/read", Json.of("until", latest))
                        .path("unread")
                        .asInt())
                .isZero();
        assertThat(clerk.list("/notifications?unread=true")).isEmpty();
    }

    private static void historyHolds(KaizhouWalk walk, String award) {
        List<JsonNode> history = walk.desk().financeClerk().list("/timelines/AWARD/" + award);
        assertThat(history.stream().map(entry -> entry.path("action").asText()))
                .contains(
                        "closure.register",
                        "closure.accept",
                        "award.calculate",
                        "notice.publish",
                        "notice.close",
                        "award.submit",
                        "approval.sign",
                        "award.instruct",
                        "payment-batch.send",
                        "payment-event.returned");
        assertThat(history).noneMatch(entry -> entry.has("before") || entry.has("after"));
        assertThat(Stories.client()
                        .as("finance-clerk.shandan")
                        .tryGet("/timelines/AWARD/" + award)
                        .status())
                .isEqualTo(404);
    }

    private static void answersLeaveAsAFile(KaizhouWalk walk) {
        JsonNode paid = walk.payments().instruction("KZ-01", Rules.DOORS);
        String results = "/payment-batches/" + paid.path("batchId").asText() + "/results";
        String lines = results + "/"
                + walk.desk().cashier().list(results).get(0).path("id").asText() + "/lines";
        String file = new String(
                walk.desk().cashier().download(lines + "/export?format=csv&outcome=BOOKED"), StandardCharsets.UTF_8);

        assertThat(file).contains("端到端标识", "已入账", paid.path("endToEndId").asText());
        assertThat(file.lines())
                .hasSize(walk.desk().cashier().list(lines + "?outcome=BOOKED").size() + 2);
    }

    private static void monthsAddUp(KaizhouWalk walk) {
        String programme = "/programmes/" + walk.policy().programmeId();
        JsonNode months = walk.desk().financeClerk().get(programme + "/trend").path("months");
        JsonNode total = walk.desk().financeClerk().get(programme + "/position").path("total");
        for (String figure : List.of("paid", "returned")) {
            assertThat(Json.stream(months)
                            .map(month -> new BigDecimal(month.path(figure).asText()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isPositive()
                    .isEqualByComparingTo(total.path(figure).asText());
        }
        assertThat(Json.stream(months)
                        .mapToInt(month -> month.path("closuresAccepted").asInt())
                        .sum())
                .isEqualTo(2);
    }

    private static void wordsFind(KaizhouWalk walk, String award) {
        Official clerk = walk.desk().financeClerk();
        JsonNode found = clerk.get("/awards/" + award);
        String reference = walk.payments()
                .instruction("KZ-01", Rules.DOORS)
                .path("bankReference")
                .asText();
        for (String words : List.of(found.path("creditCode").asText(), reference)) {
            assertThat(clerk.get("/search?words=" + words).path("items"))
                    .as(words)
                    .isNotEmpty();
            // The same number may be another's there: what must not be found is what is here.
            assertThat(Stories.client()
                            .as("finance-clerk.shandan")
                            .get("/search?words=" + words)
                            .path("items"))
                    .as(words)
                    .noneMatch(hit -> hit.path("regionCode").asText().equals(Stories.KAIZHOU));
        }
        Answer tooShort = clerk.tryGet("/search?words=9");
        assertThat(tooShort.status()).isEqualTo(400);
        assertThat(tooShort.json().path("errors").get(0).path("pointer").asText())
                .isEqualTo("words");
    }

    @Test
    void a_term_is_added_by_the_policy_administrator_and_holds_from_its_day() {
        Official admin = Stories.client().as("policy-admin");
        String day = "2031-" + (10 + new Random().nextInt(3)) + "-" + (10 + new Random().nextInt(19));
        JsonNode term = Json.of(
                "kind",
                "DECIDE_OBJECTION",
                "effectiveFrom",
                day,
                "workingDays",
                4,
                "document",
                "样例〔2031〕1号",
                "confirmed",
                true);

        assertThat(Stories.client()
                        .as("finance-clerk")
                        .tryPost("/desk-terms", term)
                        .status())
                .isEqualTo(403);
        assertThat(admin.post("/desk-terms", term).path("inForce").asBoolean()).isFalse();
        assertThat(admin.tryPost("/desk-terms", term).status()).isEqualTo(409);
        assertThat(admin.tryPost("/desk-terms", ((ObjectNode) term).put("kind", "DISMANTLE_KILN"))
                        .json()
                        .path("errors")
                        .findValuesAsText("pointer"))
                .containsExactly("/kind");
        assertThat(Stories.client().as("cashier").list("/desk-terms"))
                .anyMatch(each -> each.path("effectiveFrom").asText().equals(day)
                        && each.path("setBy").asText().equals("policy-admin"))
                .filteredOn(each -> each.path("kind").asText().equals("DECIDE_OBJECTION")
                        && each.path("inForce").asBoolean())
                .hasSize(1);
    }

    @Test
    void a_screen_is_told_how_long_its_session_lives() {
        assertThat(Stories.client()
                        .as("cashier")
                        .get("/me")
                        .path("sessionSeconds")
                        .asInt())
                .isEqualTo(1800);
    }
}
