package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.stack.RosterDesk.ONE;
import static org.yaomen.stack.RosterDesk.terms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.WalkDays;

/** A worker is placed, followed up, falls out of the place and is placed again; the report counts along（职工安置去向）. */
class PlacementIT {

    private static KaizhouWalk walk;
    private static Official clerk;
    private static ObjectNode entered;
    private static String worker;
    private static String file;

    @BeforeAll
    static void a_worker_of_an_enterprise_that_closes() {
        walk = Stories.with(ONE);
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
        clerk = walk.desk().client().as("hr-clerk");
        entered = terms(walk, ONE, 8_800);
        worker = clerk.post("/workers", entered).path("id").asText();
        file = clerk.post(
                        "/attachments?region=" + Stories.KAIZHOU + "&name=r.pdf",
                        "application/pdf",
                        "%PDF-1.4\n% 协议\n".getBytes(StandardCharsets.UTF_8))
                .path("sha256")
                .asText();
    }

    /** Moved within the enterprise, which ends no contract and needs no plan. */
    private static ObjectNode moved(int follows, String startedOn) {
        ObjectNode placement = Json.of("workerId", worker, "follows", follows, "status", "CH1", "startedOn", startedOn);
        placement.put("employer", "某水泥公司").put("post", "仓库管理").put("attachmentSha256", file);
        return placement.put("voluntary", false).put("consented", false);
    }

    private static ObjectNode followUp(String on, String outcome) {
        ObjectNode terms = Json.of("workerId", worker, "followedOn", on, "method", "VISIT", "outcome", outcome);
        return terms.put("note", "走访新单位");
    }

    private static void refused(Answer answer, int status, String... said) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        for (String word : said) {
            assertThat(answer.text()).contains(word);
        }
    }

    private static List<String> months(JsonNode line) {
        return Json.stream(line.path("months"))
                .map(month ->
                        month.path("month").asText() + " " + month.path("red").asBoolean() + " "
                                + String.join(",", month.path("faults").findValuesAsText("code")))
                .map(String::strip)
                .toList();
    }

    @Test
    void a_worker_is_placed_falls_out_is_placed_again_and_nobody_else_may_touch_it() {
        refused(clerk.tryPost("/placements", early()), 400, "/startedOn", "自 2020-04-11 起方可内部退养", "国务院令第111号");
        JsonNode placed = clerk.post("/placements", moved(0, "2017-09-01"));
        assertThat(placed.path("status").asText()).isEqualTo("CH1");
        refused(clerk.tryPost("/placements", moved(0, "2017-09-01")), 409, "过期");
        clerk.post(
                "/placements/insurance-months",
                Json.of(
                        "workerIds",
                        List.of(worker),
                        "from",
                        "2017-09",
                        "to",
                        "2017-10",
                        "schemes",
                        List.of("PENSION", "MEDICAL")));
        JsonNode lapsed = followedUntilItLapses();
        reported("2017-10", 1);
        assertThat(months(lapsed)).startsWith("2017-09 false", "2017-10 false");

        JsonNode again = clerk.post("/placements", moved(2, "2017-11-15"));
        JsonNode back =
                clerk.post("/placements/" + again.path("recordId").asText() + "/reversal", Json.of("reason", "登错了职工"));
        assertThat(back.path("status").asText()).isEqualTo("WAITING");
        assertThat(back.path("reopened").asBoolean()).isTrue();
        assertThat(Json.stream(clerk.get("/timelines/WORKER/" + worker).path("items"))
                        .map(each -> each.path("action").asText()))
                .contains(
                        "placement.place",
                        "placement.follow-up",
                        "placement.lapse",
                        "placement.reverse",
                        "placement.insurance-months");
        monthsComeAsAList();
        othersMayNot(again.path("recordId").asText());
        nothingIsShownInFull();
    }

    private static JsonNode followedUntilItLapses() {
        refused(clerk.tryPost("/placements/follow-ups", followUp("2017-08-31", "STABLE")), 400, "/followedOn");
        JsonNode stable = clerk.post("/placements/follow-ups", followUp("2017-10-20", "STABLE"));
        assertThat(stable.path("followUpOn").asText()).isEqualTo("2018-01-18");
        JsonNode lapsed = clerk.post("/placements/follow-ups", followUp("2017-11-10", "LAPSED"));
        assertThat(lapsed.path("status").asText()).isEqualTo("WAITING");
        assertThat(clerk.list("/todo?mine=true&kind=REPLACE_WORKER"))
                .anyMatch(each -> each.path("subjectId").asText().equals(worker));
        return lapsed;
    }

    /** Years before the age, whenever that is: the one who is hired at eighteen. */
    private static ObjectNode early() {
        ObjectNode placement = moved(0, "2010-01-04").put("status", "CH3").put("agreementNo", "退1");
        return placement
                .put("agreementSignedOn", "2010-01-04")
                .put("voluntary", true)
                .put("consented", true);
    }

    private static void reported(String month, int ch1) {
        String path = "/reports/placements?month=" + month + "&programmeId="
                + walk.policy().programmeId();
        JsonNode report = clerk.get(path);
        JsonNode sums = report.path("sums");
        assertThat(sums.path("ch1").asInt()).isEqualTo(ch1);
        assertThat(sums.path("planned").asInt())
                .isEqualTo(sums.path("placed").asInt() + sums.path("notPlaced").asInt());
        assertThat(report.path("items")).hasSize(1);
        assertThat(new String(clerk.download(path + "&format=pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(clerk.download(path + "&format=xlsx&by=COUNTY")).isNotEmpty();
        refused(clerk.tryGet("/reports/placements?month=2017-13"), 400, "month");
    }

    /** A month that is new, one that takes the place of another, one that is there, and two that cannot be. */
    private static void monthsComeAsAList() {
        String firm = walk.desk().sample().kiln(ONE).enterprise("credit_code") + ",";
        String person = entered.path("citizenId").asText();
        String stranger = terms(walk, ONE, 8_801).path("citizenId").asText();
        String csv = String.join(
                "\n",
                "统一社会信用代码,公民身份号码,缴费月份,养老保险已缴,医疗保险已缴,失业保险已缴",
                firm + person + ",2017-08,是,是,是",
                firm + person + ",2017年9月,是,否,否",
                firm + person + ",201710,是,是,否",
                firm + person + ",2097-10,是,是,否",
                firm + stranger + ",2017-10,是,是,否");
        String upload = "/imports?kind=INSURANCE_MONTH&region=" + Stories.KAIZHOU + "&name=m.csv&programme="
                + walk.policy().programmeId();
        byte[] file = csv.getBytes(StandardCharsets.UTF_8);
        refused(Stories.client().as("finance-clerk").tryPost(upload, RosterDesk.FILE, file), 403);
        JsonNode list = clerk.post(upload, RosterDesk.FILE, file);
        assertThat(RosterDesk.counts(list)).as("ready, warned, error, existing").startsWith(2, 1, 2, 1);
        String path = RosterDesk.path(list);
        assertThat(clerk.get(path + "/rows?size=100").toString())
                .contains("不能晚于本月", "花名册上没有此人", "将取代此月", "已有相同的缴费记录")
                .doesNotContain(person, stranger);
        JsonNode applied = clerk.post(path + "/application", Json.of("ready", 2));
        assertThat(applied.path("summary").path("applied").asInt()).isEqualTo(2);
        assertThat(months(clerk.get("/workers/" + worker + "/life-line")))
                .as("pension without medical insurance in a channel is red")
                .startsWith("2017-08 false", "2017-09 true NOT_INSURED", "2017-10 false");
    }

    private static void othersMayNot(String record) {
        ObjectNode disputes = Json.of(
                "enterpriseId",
                walk.industry().enterpriseId(ONE),
                "programmeId",
                walk.policy().programmeId());
        disputes.put("month", "2017-10").put("petitions", 2).put("disputes", 1);
        clerk.post("/placements/disputes", disputes);
        ObjectNode months =
                Json.of("workerIds", List.of(worker), "from", "2017-09", "to", "2017-09", "schemes", List.of());
        for (String user : List.of("finance-clerk", "auditor", "hr-reviewer", "industry-clerk", "hr-clerk.shandan")) {
            Official other = Stories.client().as(user);
            int written = user.endsWith("shandan") ? 404 : 403;
            int read = user.startsWith("industry") ? 403 : written == 404 ? 404 : 200;
            refused(other.tryPost("/placements", moved(3, "2017-11-15")), written);
            refused(other.tryPost("/placements/follow-ups", followUp("2017-11-16", "STABLE")), written);
            refused(other.tryPost("/placements/" + record + "/reversal", Json.of("reason", "越权冲销")), written);
            refused(other.tryPost("/placements/insurance-months", months), written);
            refused(other.tryPost("/placements/disputes", disputes), written);
            refused(other.tryGet("/workers/" + worker + "/life-line"), read);
            refused(other.tryGet("/placements"), read == 403 ? 403 : 200);
            refused(other.tryGet("/placements/summary"), read == 403 ? 403 : 200);
            refused(other.tryGet("/reports/placements?month=2017-10"), read == 403 ? 403 : 200);
        }
        assertThat(Stories.client()
                        .as("hr-clerk.shandan")
                        .get("/placements?programme=" + walk.policy().programmeId())
                        .path("total")
                        .asInt())
                .isZero();
    }

    private static void nothingIsShownInFull() {
        String id = entered.path("citizenId").asText();
        String all = clerk.get("/placements?programme=" + walk.policy().programmeId())
                        .toString()
                + new String(
                        clerk.download("/placements/export?format=csv&programme="
                                + walk.policy().programmeId()),
                        StandardCharsets.UTF_8)
                + clerk.get("/workers/" + worker + "/life-line")
                + walk.desk().auditor().get("/audit/records?size=200&subjectId=" + worker);
        assertThat(all).contains("placement.place", "********").doesNotContain(id, id.substring(6, 14));
    }
}
